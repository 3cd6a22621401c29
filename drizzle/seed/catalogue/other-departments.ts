import { calendarDays, copy, free, paper, procedure, t, terms } from "./build.ts";
import { laws } from "./laws.ts";
import { blank } from "./papers.ts";
import { onlineSteps, siteVisit } from "./steps.ts";

/** What these procedures share. */
export const provincial = { agencyLevels: ["province" as const], decisionNo: null };

/** Departments with one procedure each. */
export const otherDepartmentProcedures = [
  procedure("1.000948", {
    ...provincial,
    name: t("Cấp lại Giấy phép chế biến nguyên liệu thuốc lá", "Replacing a licence to process raw tobacco"),
    field: "consumerIndustry",
    audience: ["business"],
    serviceLevel: 3,
    online: "partial",
    partialReason: t(
      "Bản giấy phép cũ còn giữ phải nộp lại.",
      "What is left of the old licence has to be handed back.",
    ),
    whoFor: t(
      "Doanh nghiệp có giấy phép chế biến nguyên liệu thuốc lá hết hạn, mất hoặc hỏng.",
      "Companies whose licence to process raw tobacco lapsed, was lost or damaged.",
    ),
    outcome: t("Giấy phép được cấp lại.", "A new licence."),
    channels: terms(null, [free], ["online", "direct"]),
    documents: [
      blank(
        "Đơn đề nghị cấp lại giấy phép",
        "Application for a new licence",
        "don-cap-lai-giay-phep-thuoc-la.pdf",
      ),
      paper("oldLicence", "Giấy phép đã cấp (nếu còn)", "The old licence, if it still exists", {
        required: false,
      }),
    ],
    steps: onlineSteps(),
    results: [{ name: t("Giấy phép chế biến nguyên liệu thuốc lá", "Licence to process raw tobacco") }],
    legalBasis: laws("09/2012/QH13", "67/2013/NĐ-CP"),
    competentAuthority: t("Sở Công Thương", "The Department of Industry and Trade"),
    handledBy: { department: "SCT" },
    formKey: "general",
    processKey: "departmentStandard1",
    lifeEvents: ["business"],
    synonyms: ["giấy phép thuốc lá", "sấy thuốc lá", "mất giấy phép thuốc lá"],
  }),
  procedure("1.001440", {
    ...provincial,
    name: t("Cấp thẻ hướng dẫn viên du lịch tại điểm", "Card for guides at one site"),
    field: "tourism",
    serviceLevel: 3,
    online: "full",
    whoFor: t(
      "Người dân muốn hướng dẫn khách tại một khu, điểm du lịch như bản, thác, di tích.",
      "People who want to guide visitors at one place: a village, a waterfall, a monument.",
    ),
    outcome: t("Thẻ hướng dẫn viên du lịch tại điểm.", "A site guide's card."),
    channels: terms(null, [free]),
    documents: [
      blank("Đơn đề nghị cấp thẻ", "Application for the card", "don-the-huong-dan-vien.pdf"),
      paper("photos", "Hai ảnh chân dung màu 3×4", "Two colour portraits", { originals: 2 }),
      paper("health", "Giấy khám sức khỏe", "Health certificate"),
    ],
    steps: onlineSteps(t("Dự kiểm tra nghiệp vụ do Sở tổ chức.", "Take the department's test.")),
    results: [{ name: t("Thẻ hướng dẫn viên du lịch tại điểm", "Site guide's card") }],
    legalBasis: laws("09/2017/QH14"),
    competentAuthority: t("Sở Văn hóa, Thể thao và Du lịch", "The Department of Culture, Sports and Tourism"),
    handledBy: { department: "SVHTTDL" },
    formKey: "general",
    processKey: "departmentStandard1",
    lifeEvents: ["work"],
    synonyms: ["thẻ hướng dẫn viên", "dẫn khách du lịch", "hướng dẫn viên Sa Pa", "dẫn khách Tây"],
  }),
  procedure("1.005090", {
    ...provincial,
    name: t(
      "Xét tuyển sinh vào trường trung học phổ thông dân tộc nội trú",
      "Admission to an ethnic boarding upper secondary school",
    ),
    field: "education",
    serviceLevel: 3,
    online: "full",
    whoFor: t(
      "Học sinh dân tộc thiểu số học hết lớp 9 muốn vào trường nội trú.",
      "Ethnic minority pupils who finish grade 9 and want a boarding school.",
    ),
    outcome: t("Kết quả xét tuyển.", "The result of the admission."),
    channels: terms(null, [free]),
    documents: [
      blank("Đơn xin dự tuyển", "Application for admission", "don-du-tuyen-noi-tru.pdf"),
      paper("schoolRecord", "Học bạ cấp trung học cơ sở", "Lower secondary school record"),
      copy("birthCertificate", "Bản sao giấy khai sinh", "Copy of the birth certificate"),
    ],
    steps: onlineSteps(),
    results: [
      { name: t("Quyết định phê duyệt danh sách trúng tuyển", "Decision on the list of admitted pupils") },
    ],
    legalBasis: laws("43/2019/QH14"),
    competentAuthority: t("Sở Giáo dục và Đào tạo", "The Department of Education and Training"),
    handledBy: { department: "SGDĐT" },
    formKey: "general",
    processKey: "departmentStandard1",
    lifeEvents: ["schooling"],
    synonyms: ["trường nội trú", "tuyển sinh lớp 10", "dân tộc nội trú", "cho con đi học nội trú"],
  }),
  procedure("1.014445", {
    ...provincial,
    name: t(
      "Thủ tục cấp Giấy chứng nhận doanh nghiệp khoa học và công nghệ",
      "Certificate of a science and technology enterprise",
    ),
    field: "scienceTechnology",
    audience: ["business"],
    serviceLevel: 3,
    online: "partial",
    partialReason: t(
      "Hội đồng có thể kiểm tra kết quả nghiên cứu tại doanh nghiệp.",
      "A council may inspect the results at the company.",
    ),
    whoFor: t(
      "Doanh nghiệp có sản phẩm hình thành từ kết quả khoa học, công nghệ.",
      "Companies whose products come from science and technology.",
    ),
    outcome: t("Giấy chứng nhận doanh nghiệp khoa học và công nghệ.", "The certificate."),
    channels: terms(calendarDays(15), [free]),
    documents: [
      blank(
        "Đơn đề nghị cấp giấy chứng nhận",
        "Application for the certificate",
        "don-doanh-nghiep-khoa-hoc-cong-nghe.pdf",
      ),
      paper(
        "productPlan",
        "Phương án sản xuất, kinh doanh sản phẩm từ kết quả khoa học, công nghệ",
        "Plan for the products",
      ),
      copy(
        "resultProof",
        "Bản sao giấy tờ xác nhận, công nhận kết quả khoa học, công nghệ",
        "Copy of the recognition of the results",
      ),
    ],
    steps: onlineSteps(siteVisit),
    results: [
      {
        name: t(
          "Giấy chứng nhận doanh nghiệp khoa học và công nghệ",
          "Science and technology enterprise certificate",
        ),
      },
    ],
    legalBasis: laws("268/2025/NĐ-CP"),
    competentAuthority: t("Sở Khoa học và Công nghệ", "The Department of Science and Technology"),
    handledBy: { department: "SKHCN" },
    formKey: "general",
    processKey: "departmentStandard",
    lifeEvents: ["business"],
    synonyms: ["doanh nghiệp KHCN", "doanh nghiệp công nghệ", "ưu đãi thuế công nghệ"],
  }),
];
