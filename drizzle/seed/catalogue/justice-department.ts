import { assumedDays, copy, days, fee, free, paper, procedure, t, terms } from "./build.ts";
import { laws } from "./laws.ts";
import { blank } from "./papers.ts";
import { onlineSteps } from "./steps.ts";

const justice = {
  agencyLevels: ["province" as const],
  handledBy: { department: "STP" },
  competentAuthority: t("Sở Tư pháp", "The Department of Justice"),
  formKey: "general",
};
const appraisal = t("Phí thẩm định", "Appraisal fee");

/** Department of Justice. */
export const justiceProcedures = [
  procedure("1.002010", {
    ...justice,
    name: t("Đăng ký hoạt động của tổ chức hành nghề luật sư", "Registration of a law practice"),
    field: "lawyers",
    audience: ["organisation"],
    serviceLevel: 3,
    online: "full",
    whoFor: t(
      "Luật sư lập văn phòng luật sư hoặc công ty luật tại tỉnh.",
      "Lawyers who found a law office or law firm in the province.",
    ),
    outcome: t("Giấy đăng ký hoạt động.", "A certificate of registration."),
    conditions: [t("Có trụ sở làm việc.", "The practice has an office.")],
    channels: terms(days(7), [
      fee(
        appraisal,
        25_000,
        t(
          "Mức 25.000 đồng áp dụng đến hết 31/12/2026 theo Thông tư 64/2025/TT-BTC; sau đó 50.000 đồng.",
          "25,000 đồng until 31 December 2026 under Circular 64/2025/TT-BTC, then 50,000 đồng.",
        ),
      ),
    ]),
    documents: [
      blank(
        "Giấy đề nghị đăng ký hoạt động (mẫu TP-LS-02)",
        "Application (form TP-LS-02)",
        "tp-ls-02-dang-ky-hoat-dong.pdf",
      ),
      paper("charterDraft", "Dự thảo điều lệ công ty luật", "Draft charter of the law firm", {
        required: false,
      }),
      copy("officeProof", "Giấy tờ chứng minh về trụ sở", "Proof of the office"),
    ],
    steps: onlineSteps(),
    results: [
      {
        code: "KQ.G15.000168",
        name: t(
          "Giấy đăng ký hoạt động văn phòng luật sư, công ty luật một thành viên",
          "Certificate of a law office or single-member firm",
        ),
      },
      {
        code: "KQ.G15.000329",
        name: t(
          "Giấy đăng ký hoạt động công ty luật nhiều thành viên",
          "Certificate of a firm with several members",
        ),
      },
    ],
    legalBasis: laws("65/2006/QH11", "123/2013/NĐ-CP", "05/2021/TT-BTP", "03/2024/TT-BTP", "64/2025/TT-BTC"),
    decisionNo: "1262/QĐ-BTP",
    processKey: "departmentStandard7",
    lifeEvents: ["business", "work"],
    synonyms: ["mở văn phòng luật sư", "công ty luật", "đăng ký văn phòng luật"],
  }),
  procedure("1.000828", {
    ...justice,
    name: t(
      "Cấp Chứng chỉ hành nghề luật sư đối với người đạt yêu cầu kiểm tra kết quả tập sự hành nghề luật sư",
      "Lawyer's licence for those who passed the examination after their traineeship",
    ),
    field: "lawyers",
    serviceLevel: 3,
    online: "full",
    whoFor: t(
      "Người đã đạt kỳ kiểm tra kết quả tập sự luật sư.",
      "People who passed the examination after a lawyer's traineeship.",
    ),
    outcome: t("Chứng chỉ hành nghề luật sư.", "A licence to practise as a lawyer."),
    channels: terms(days(15), [
      fee(
        appraisal,
        400_000,
        t(
          "Mức 400.000 đồng áp dụng đến hết 31/12/2026 theo Thông tư 64/2025/TT-BTC; sau đó 800.000 đồng.",
          "400,000 đồng until 31 December 2026 under Circular 64/2025/TT-BTC, then 800,000 đồng.",
        ),
      ),
    ]),
    documents: [
      blank(
        "Văn bản đề nghị cấp chứng chỉ hành nghề luật sư (mẫu 01)",
        "Application for a licence (form 01)",
        "de-nghi-cap-chung-chi-luat-su.pdf",
      ),
      paper(
        "conductStatement",
        "Văn bản giải trình, cam kết về việc tuân thủ pháp luật và đạo đức",
        "Statement and pledge on conduct and observance of the law",
      ),
      copy("lawDegree", "Bản sao bằng cử nhân luật hoặc thạc sĩ luật", "Copy of the law degree"),
      copy(
        "examination",
        "Bản sao giấy chứng nhận kiểm tra kết quả tập sự",
        "Copy of the examination certificate",
      ),
    ],
    steps: onlineSteps(
      t(
        "Sở Tư pháp thẩm định rồi trình Chủ tịch Ủy ban nhân dân tỉnh quyết định.",
        "The department appraises and the chair of the provincial people's committee decides.",
      ),
    ),
    results: [{ code: "KQ.G15.000102", name: t("Chứng chỉ hành nghề luật sư", "Lawyer's licence") }],
    legalBasis: laws(
      "65/2006/QH11",
      "20/2012/QH13",
      "137/2018/NĐ-CP",
      "121/2025/NĐ-CP",
      "220/2016/TT-BTC",
      "64/2025/TT-BTC",
    ),
    decisionNo: "517/QĐ-BTP",
    competentAuthority: t("Chủ tịch Ủy ban nhân dân tỉnh", "The chair of the provincial people's committee"),
    processKey: "departmentThenCommittee",
    lifeEvents: ["work"],
    synonyms: ["thẻ luật sư", "chứng chỉ luật sư", "làm luật sư"],
  }),
  procedure("2.000829", {
    ...justice,
    name: t("Thủ tục yêu cầu trợ giúp pháp lý", "Request for legal aid"),
    field: "legalAid",
    audience: ["citizen", "foreigner"],
    serviceLevel: 4,
    online: "full",
    whoFor: t(
      "Người nghèo, người có công, trẻ em, người dân tộc thiểu số ở vùng đặc biệt khó khăn và đối tượng khác cần luật sư miễn phí.",
      "The poor, people of merit, children, ethnic minorities in the poorest areas and others entitled to a lawyer free of charge.",
    ),
    outcome: t(
      "Vụ việc được thụ lý và có người trợ giúp pháp lý.",
      "The case is accepted and somebody assists you.",
    ),
    channels: terms(assumedDays(1), [free]),
    documents: [
      blank("Đơn yêu cầu trợ giúp pháp lý", "Request for legal aid", "don-yeu-cau-tro-giup-phap-ly.pdf"),
      paper(
        "eligibility",
        "Một trong các giấy tờ chứng minh thuộc diện được trợ giúp",
        "One paper showing that you are entitled",
        {
          guidance: t(
            "Ví dụ giấy chứng nhận hộ nghèo, giấy xác nhận khuyết tật, quyết định trợ cấp.",
            "For instance a certificate of a poor household, of disability or of a benefit.",
          ),
        },
      ),
      paper("casePapers", "Giấy tờ liên quan đến vụ việc", "Papers about the case", { required: false }),
    ],
    steps: onlineSteps(),
    results: [
      { code: "KQ.G15.000015", name: t("Vụ việc được vào sổ thụ lý", "Entry of the case in the register") },
    ],
    legalBasis: laws("11/2017/QH14", "12/2018/TT-BTP", "10/2023/TT-BTP", "66.7/2025/NQ-CP"),
    decisionNo: "3791/QĐ-BTP",
    competentAuthority: t("Trung tâm Trợ giúp pháp lý nhà nước", "The State Legal Aid Centre"),
    processKey: "departmentStandard1",
    lifeEvents: ["hardship"],
    synonyms: ["luật sư miễn phí", "cần luật sư", "tư vấn pháp luật", "trợ giúp pháp lý", "bị kiện"],
  }),
];
