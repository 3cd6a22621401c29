import type { ProcedureContent } from "#lib/procedures/content.ts";
import { calendarDays, copy, days, fixed, paper, procedure, seeNote, t, terms } from "./build.ts";
import { laws } from "./laws.ts";
import { blank, mandate } from "./papers.ts";
import { onlineSteps } from "./steps.ts";

const police = {
  agencyLevels: ["province"],
  handledBy: { department: "CAT" },
  competentAuthority: t("Công an tỉnh", "The provincial police"),
} satisfies Partial<ProcedureContent>;
const doubled = t("Cấp lại do mất, hỏng thu gấp đôi.", "Double for a lost or damaged passport.");

/** The provincial police. */
export const policeProcedures = [
  procedure("3.000333", {
    ...police,
    name: t(
      "Cấp Phiếu Lý lịch tư pháp cho công dân Việt Nam, người nước ngoài đang cư trú tại Việt Nam, người Việt Nam đang cư trú ở nước ngoài",
      "Judicial record certificate for citizens, foreigners living in Vietnam and Vietnamese living abroad",
    ),
    field: "criminalRecord",
    audience: ["citizen", "foreigner"],
    serviceLevel: 4,
    online: "full",
    whoFor: t(
      "Người cần chứng minh có hay không có án tích để xin việc, đi nước ngoài, làm hồ sơ.",
      "People who have to show their judicial record for a job, travel or an application.",
    ),
    outcome: t("Phiếu lý lịch tư pháp số 1 hoặc số 2.", "Judicial record certificate no. 1 or no. 2."),
    channels: terms(calendarDays(10), [
      seeNote(
        t(
          "Theo Thông tư 244/2016/TT-BTC; có đối tượng được miễn, giảm.",
          "As in Circular 244/2016/TT-BTC; some people pay less or nothing.",
        ),
      ),
    ]),
    documents: [
      blank(
        "Tờ khai yêu cầu cấp phiếu lý lịch tư pháp (mẫu 01)",
        "Application (form 01)",
        "to-khai-ly-lich-tu-phap.pdf",
      ),
      copy("identityCopy", "Bản sao thẻ căn cước hoặc hộ chiếu", "Copy of the identity card or passport", {
        originals: 1,
        copies: 0,
      }),
      {
        ...mandate,
        guidance: t(
          "Chỉ phiếu số 1 được ủy quyền.",
          "Only certificate no. 1 may be asked for by somebody else.",
        ),
      },
      paper("exemption", "Giấy tờ chứng minh được miễn, giảm phí", "Proof of exemption from the fee", {
        required: false,
      }),
    ],
    steps: onlineSteps(),
    results: [
      { code: "KQ.G01.000200", name: t("Phiếu lý lịch tư pháp số 1", "Judicial record certificate no. 1") },
      { code: "KQ.G01.000199", name: t("Phiếu lý lịch tư pháp số 2", "Judicial record certificate no. 2") },
    ],
    legalBasis: laws("28/2009/QH12", "244/2016/TT-BTC"),
    decisionNo: "1025/QĐ-BCA",
    formKey: "general",
    processKey: "departmentStandard7",
    lifeEvents: ["papers", "work"],
    synonyms: [
      "lý lịch",
      "lý lịch tư pháp",
      "giấy xác nhận không tiền án",
      "tiền án tiền sự",
      "án tích",
      "hồ sơ xin việc nước ngoài",
    ],
  }),
  procedure("1.001456", {
    ...police,
    name: t(
      "Cấp hộ chiếu phổ thông ở trong nước (thực hiện tại cấp tỉnh)",
      "Ordinary passport (provincial level)",
    ),
    field: "passport",
    serviceLevel: 4,
    online: "full",
    whoFor: t(
      "Công dân muốn ra nước ngoài, kể cả trẻ em.",
      "Citizens, also children, who want to travel abroad.",
    ),
    outcome: t("Hộ chiếu phổ thông.", "An ordinary passport."),
    channels: [
      ...terms(days(8), [fixed(160_000, doubled)], ["online", "postal"]),
      ...terms(days(8), [fixed(200_000, doubled)], ["direct"]),
    ],
    documents: [
      blank(
        "Tờ khai đề nghị cấp hộ chiếu (mẫu TK01 hoặc TK01a)",
        "Passport application (form TK01 or TK01a)",
        "tk01-ho-chieu.pdf",
      ),
      paper("photo", "Ảnh 4×6 nền trắng, chụp trong 6 tháng", "Photo on white, not older than 6 months"),
      paper("lastPassport", "Hộ chiếu cấp lần gần nhất còn giá trị", "The last passport, if still valid", {
        required: false,
      }),
      paper(
        "birthCertificate",
        "Bản sao giấy khai sinh của người dưới 14 tuổi chưa có số định danh",
        "Copy of the birth certificate of a child under 14 without a personal number",
        {
          copies: 1,
          required: false,
        },
      ),
      paper(
        "guardianProof",
        "Bản sao giấy tờ chứng minh người đại diện hợp pháp",
        "Copy of the proof of legal representation",
        { copies: 1, required: false },
      ),
    ],
    steps: onlineSteps(),
    results: [{ code: "KQ.G01.000083", name: t("Hộ chiếu phổ thông", "Ordinary passport") }],
    legalBasis: laws("49/2019/QH14", "23/2023/QH15", "31/2023/TT-BCA", "25/2021/TT-BTC"),
    decisionNo: "5568/QĐ-BCA",
    formKey: "general",
    processKey: "departmentStandard7",
    lifeEvents: ["identity", "papers"],
    synonyms: ["hộ chiếu", "passport", "đi nước ngoài", "làm hộ chiếu", "xuất cảnh", "hộ chiếu cho con"],
  }),
  procedure("3.000348", {
    ...police,
    agencyLevels: ["ministry", "province"],
    name: t("Cấp lại giấy phép lái xe", "Replacing a driving licence"),
    field: "drivingLicence",
    audience: ["citizen", "foreigner"],
    serviceLevel: 3,
    online: "full",
    whoFor: t(
      "Người bị mất giấy phép lái xe hoặc giấy phép hết hạn.",
      "People whose driving licence is lost or expired.",
    ),
    outcome: t("Giấy phép lái xe cấp lại.", "A new driving licence."),
    channels: terms(
      days(5),
      [
        seeNote(
          t(
            "Lệ phí cấp 135.000 đồng theo Thông tư 37/2023/TT-BTC.",
            "135,000 đồng under Circular 37/2023/TT-BTC.",
          ),
        ),
      ],
      ["online", "direct"],
    ),
    documents: [
      blank(
        "Đơn đề nghị đổi, cấp lại giấy phép lái xe",
        "Application for a new licence",
        "don-cap-lai-giay-phep-lai-xe.pdf",
      ),
      paper("health", "Giấy khám sức khỏe của người lái xe", "Driver's health certificate"),
      copy("licenceCopy", "Bản sao giấy phép lái xe (nếu có)", "Copy of the licence, if any", {
        required: false,
      }),
      paper(
        "passport",
        "Hộ chiếu của người nước ngoài, người Việt Nam ở nước ngoài",
        "Passport of foreigners and Vietnamese abroad",
        { required: false, handling: "present" },
      ),
    ],
    steps: onlineSteps(),
    results: [{ code: "KQ.G01.000185", name: t("Giấy phép lái xe", "Driving licence") }],
    legalBasis: laws("36/2024/QH15", "12/2025/TT-BCA", "37/2023/TT-BTC", "06/2025/TT-BTC"),
    decisionNo: "1025/QĐ-BCA",
    formKey: "general",
    processKey: "departmentStandard5",
    lifeEvents: ["vehicle", "papers"],
    synonyms: ["mất bằng lái", "bằng lái xe hết hạn", "đổi bằng lái", "GPLX", "bằng lái xe máy"],
  }),
];
