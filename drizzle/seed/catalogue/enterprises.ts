import type { ProcedureContent } from "#lib/procedures/content.ts";
import { assumedDays, copy, days, fee, fixed, free, paper, procedure, seeNote, t, terms } from "./build.ts";
import { businessLaws, laws } from "./laws.ts";
import { blank, businessMandate } from "./papers.ts";
import { onlineSteps } from "./steps.ts";

const common = {
  field: "enterprises",
  agencyLevels: ["ministry", "province"],
  audience: ["citizen", "business", "organisation"],
  serviceLevel: 4,
  online: "full",
  handledBy: { department: "STC" },
  competentAuthority: t(
    "Cơ quan đăng ký kinh doanh (Sở Tài chính)",
    "The business registration office (Department of Finance)",
  ),
  legalBasis: laws(...businessLaws, "47/2019/TT-BTC", "64/2025/TT-BTC"),
  formKey: "general",
} satisfies Partial<ProcedureContent>;
const publication = fee(
  t("Phí công bố nội dung đăng ký doanh nghiệp", "Fee for publishing the registration"),
  100_000,
  t(
    "100.000 đồng một lần theo Thông tư 47/2019/TT-BTC.",
    "100,000 đồng each time (Circular 47/2019/TT-BTC).",
  ),
);
const registrationCharge = fixed(
  50_000,
  t(
    "Lệ phí đăng ký, thu 50% theo Thông tư 64/2025/TT-BTC.",
    "Registration charge, halved by Circular 64/2025/TT-BTC.",
  ),
);
const founding = [
  blank(
    "Giấy đề nghị đăng ký doanh nghiệp",
    "Application for registration",
    "giay-de-nghi-dang-ky-doanh-nghiep.pdf",
  ),
  paper("charter", "Điều lệ công ty", "Charter of the company"),
  copy(
    "legalPapers",
    "Bản sao giấy tờ pháp lý của chủ sở hữu, thành viên, cổ đông, người đại diện",
    "Copies of the identity papers of owners, members, shareholders and representatives",
  ),
  copy("beneficialOwners", "Danh sách chủ sở hữu hưởng lợi (nếu có)", "List of beneficial owners, if any", {
    required: false,
  }),
];
const refusal = { code: "KQ.G12.001040", name: t("Văn bản từ chối nêu rõ lý do", "Refusal with reasons") };

/** Department of Finance: companies. */
export const enterpriseProcedures = [
  procedure("2.001583", {
    ...common,
    name: t(
      "Đăng ký thành lập công ty TNHH một thành viên",
      "Registration of a single-member limited company",
    ),
    whoFor: t(
      "Một người hoặc một tổ chức muốn lập công ty trách nhiệm hữu hạn.",
      "A person or an organisation founding a limited company.",
    ),
    outcome: t("Giấy chứng nhận đăng ký doanh nghiệp.", "A business registration certificate."),
    channels: [
      ...terms(days(3), [publication], ["online", "postal"]),
      ...terms(days(3), [registrationCharge], ["direct"]),
    ],
    documents: [...founding, businessMandate],
    steps: onlineSteps(),
    results: [
      {
        code: "KQ.G12.001046",
        name: t(
          "Giấy chứng nhận đăng ký doanh nghiệp công ty TNHH một thành viên",
          "Registration certificate of the company",
        ),
      },
      refusal,
    ],
    decisionNo: "92/QĐ-BTC",
    processKey: "departmentStandard3",
    lifeEvents: ["business"],
    synonyms: ["mở công ty", "thành lập công ty", "lập doanh nghiệp", "công ty TNHH", "start a company"],
  }),
  procedure("2.002043", {
    ...common,
    name: t("Đăng ký thành lập công ty cổ phần", "Registration of a joint-stock company"),
    whoFor: t(
      "Từ ba cổ đông trở lên muốn lập công ty cổ phần.",
      "Three or more shareholders founding a company.",
    ),
    outcome: t("Giấy chứng nhận đăng ký doanh nghiệp.", "A business registration certificate."),
    channels: [
      ...terms(days(3), [publication], ["online", "postal"]),
      ...terms(days(3), [registrationCharge], ["direct"]),
    ],
    documents: [
      ...founding,
      paper("shareholders", "Danh sách cổ đông sáng lập", "List of the founding shareholders"),
      businessMandate,
    ],
    steps: onlineSteps(),
    results: [
      {
        code: "KQ.G12.001080",
        name: t(
          "Giấy chứng nhận đăng ký doanh nghiệp công ty cổ phần",
          "Registration certificate of the company",
        ),
      },
    ],
    decisionNo: "92/QĐ-BTC",
    processKey: "departmentStandard3",
    lifeEvents: ["business"],
    synonyms: ["công ty cổ phần", "lập công ty nhiều người góp vốn", "góp vốn mở công ty"],
  }),
  procedure("2.002069", {
    ...common,
    name: t(
      "Đăng ký hoạt động chi nhánh, văn phòng đại diện, thông báo lập địa điểm kinh doanh; thông báo lập chi nhánh, văn phòng đại diện ở nước ngoài",
      "Registration of a branch or representative office, notice of a place of business",
    ),
    serviceLevel: 3,
    whoFor: t(
      "Doanh nghiệp mở thêm chi nhánh, văn phòng, cửa hàng.",
      "Companies that open a branch, an office or a shop.",
    ),
    outcome: t("Giấy chứng nhận đăng ký hoạt động.", "A certificate of registration."),
    channels: [
      ...terms(assumedDays(1), [free], ["online"]),
      ...terms(
        assumedDays(1),
        [
          seeNote(
            t(
              "Theo Thông tư 47/2019/TT-BTC và 64/2025/TT-BTC.",
              "As in Circulars 47/2019/TT-BTC and 64/2025/TT-BTC.",
            ),
          ),
        ],
        ["direct", "postal"],
      ),
    ],
    documents: [
      blank(
        "Thông báo thành lập chi nhánh, văn phòng, địa điểm kinh doanh",
        "Notice of the branch, office or place of business",
        "thong-bao-lap-chi-nhanh.pdf",
      ),
      copy(
        "decision",
        "Bản sao quyết định và biên bản họp về việc lập chi nhánh, văn phòng",
        "Copies of the decision and minutes",
        { required: false },
      ),
      copy(
        "headPapers",
        "Bản sao giấy tờ pháp lý của người đứng đầu",
        "Copy of the identity paper of the head",
      ),
      businessMandate,
    ],
    steps: onlineSteps(),
    results: [
      {
        code: "KQ.G12.001306",
        name: t(
          "Giấy chứng nhận đăng ký hoạt động chi nhánh, văn phòng đại diện",
          "Certificate of the branch or office",
        ),
      },
      refusal,
    ],
    decisionNo: "4166/QĐ-BTC",
    processKey: "departmentStandard1",
    lifeEvents: ["business"],
    synonyms: ["mở chi nhánh", "mở thêm cửa hàng", "văn phòng đại diện", "địa điểm kinh doanh"],
  }),
];
