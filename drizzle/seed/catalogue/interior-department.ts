import { days, free, paper, procedure, t, terms } from "./build.ts";
import { laws } from "./laws.ts";
import { blank, identityCard } from "./papers.ts";
import { onlineSteps } from "./steps.ts";

const interior = {
  agencyLevels: ["province" as const],
  decisionNo: null,
  handledBy: { department: "SNV" },
  competentAuthority: t("Sở Nội vụ", "The Department of Home Affairs"),
  formKey: "general",
};

/** Department of Home Affairs. */
export const interiorProcedures = [
  procedure("1.013934", {
    ...interior,
    name: t(
      "Cấp, cấp lại giấy chứng nhận đủ điều kiện kinh doanh dịch vụ lưu trữ",
      "Certificate for offering archive services, new or replaced",
    ),
    field: "archives",
    audience: ["business", "organisation"],
    serviceLevel: 3,
    online: "full",
    whoFor: t(
      "Tổ chức muốn kinh doanh chỉnh lý, bảo quản, số hóa tài liệu lưu trữ.",
      "Organisations that want to arrange, keep or digitise archives for others.",
    ),
    outcome: t("Giấy chứng nhận đủ điều kiện.", "The certificate."),
    cases: [
      { key: "first", name: t("Cấp mới", "New") },
      { key: "replacement", name: t("Cấp lại", "Replacement") },
    ],
    channels: [
      ...terms(days(10), [free], undefined, { caseKey: "first" }),
      ...terms(days(3), [free], undefined, { caseKey: "replacement" }),
    ],
    documents: [
      blank("Đơn đề nghị cấp giấy chứng nhận", "Application for the certificate", "don-dich-vu-luu-tru.pdf"),
      paper("registration", "Giấy chứng nhận đăng ký doanh nghiệp", "Business registration certificate"),
      paper("staff", "Danh sách người làm lưu trữ có chứng chỉ hành nghề", "List of the licensed archivists"),
    ],
    steps: onlineSteps(),
    results: [
      {
        name: t(
          "Giấy chứng nhận đủ điều kiện kinh doanh dịch vụ lưu trữ",
          "Certificate for archive services",
        ),
      },
    ],
    legalBasis: laws("33/2024/QH15", "113/2025/NĐ-CP"),
    processKey: "departmentStandard3",
    lifeEvents: ["business"],
    synonyms: ["dịch vụ lưu trữ", "chỉnh lý tài liệu", "số hóa tài liệu"],
  }),
  procedure("1.013932", {
    ...interior,
    name: t(
      "Sử dụng tài liệu lưu trữ tại lưu trữ lịch sử của nhà nước",
      "Using records of the State historical archives",
    ),
    field: "archives",
    audience: ["citizen", "organisation", "foreigner"],
    serviceLevel: 3,
    online: "full",
    whoFor: t(
      "Người cần đọc hoặc xin sao tài liệu cũ: đất đai, hồ sơ cán bộ, hồ sơ chế độ.",
      "People who want to read or copy old records on land, staff or benefits.",
    ),
    outcome: t(
      "Được đọc tài liệu hoặc nhận bản sao có xác thực.",
      "Records to read, or authenticated copies.",
    ),
    cases: [
      { key: "reading", name: t("Đọc tài liệu", "Reading") },
      { key: "copying", name: t("Sao và xác thực tài liệu", "Authenticated copies") },
    ],
    channels: [
      ...terms(days(1), [free], undefined, { caseKey: "reading" }),
      ...terms(days(2), [free], undefined, { caseKey: "copying" }),
    ],
    documents: [
      blank("Phiếu đăng ký sử dụng tài liệu", "Request to use records", "phieu-su-dung-tai-lieu.pdf"),
      identityCard,
    ],
    steps: onlineSteps(),
    results: [
      { name: t("Tài liệu được đọc hoặc bản sao có xác thực", "Records to read or authenticated copies") },
    ],
    legalBasis: laws("33/2024/QH15", "113/2025/NĐ-CP"),
    processKey: "departmentStandard1",
    lifeEvents: ["papers", "land"],
    synonyms: ["tìm hồ sơ cũ", "trích lục tài liệu lưu trữ", "xin sao hồ sơ", "tra cứu lưu trữ"],
  }),
  procedure("2.001955", {
    ...interior,
    name: t("Đăng ký nội quy lao động của doanh nghiệp", "Registration of a company's internal labour rules"),
    field: "labour",
    audience: ["business"],
    serviceLevel: 3,
    online: "full",
    whoFor: t("Doanh nghiệp sử dụng từ 10 lao động trở lên.", "Companies with 10 workers or more."),
    outcome: t(
      "Nội quy được đăng ký, hoặc văn bản hướng dẫn sửa nội dung trái luật.",
      "The rules are registered, or you are told what has to be changed.",
    ),
    channels: terms(null, [free]),
    documents: [
      blank(
        "Văn bản đề nghị đăng ký nội quy lao động",
        "Request for registration",
        "de-nghi-dang-ky-noi-quy-lao-dong.pdf",
      ),
      paper("rules", "Nội quy lao động", "The labour rules"),
      paper(
        "consultation",
        "Ý kiến của tổ chức đại diện người lao động (nếu có)",
        "Opinion of the workers' representatives, if any",
        {
          required: false,
        },
      ),
    ],
    steps: onlineSteps(),
    results: [{ name: t("Văn bản xác nhận đăng ký nội quy lao động", "Confirmation of the registration") }],
    legalBasis: laws("45/2019/QH14", "145/2020/NĐ-CP"),
    processKey: "departmentStandard1",
    lifeEvents: ["business", "work"],
    synonyms: ["nội quy công ty", "đăng ký nội quy", "nội quy lao động"],
  }),
];
