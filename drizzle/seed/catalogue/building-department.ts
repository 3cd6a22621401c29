import { copy, days, fee, originalAndCopy, paper, procedure, t, terms } from "./build.ts";
import { laws } from "./laws.ts";
import { blank } from "./papers.ts";
import { onlineSteps } from "./steps.ts";

/** What every procedure of the department shares. */
export const building = {
  agencyLevels: ["province" as const],
  handledBy: { department: "SXD" },
  competentAuthority: t("Sở Xây dựng", "The Department of Construction"),
  formKey: "general",
};

/** Department of Construction: licences of professions. */
export const buildingProcedures = [
  procedure("1.012906", {
    ...building,
    name: t("Cấp mới chứng chỉ hành nghề môi giới bất động sản", "New licence for real estate brokers"),
    field: "realEstate",
    audience: ["citizen", "foreigner"],
    serviceLevel: 3,
    online: "partial",
    partialReason: t("Phải dự kỳ thi sát hạch trực tiếp.", "The examination has to be sat in person."),
    whoFor: t(
      "Người muốn làm nghề môi giới nhà đất, tốt nghiệp trung học phổ thông trở lên.",
      "People with upper secondary education who want to be real estate brokers.",
    ),
    outcome: t("Chứng chỉ hành nghề môi giới bất động sản, có hạn 5 năm.", "A licence valid for 5 years."),
    channels: terms(days(10), [
      fee(
        t("Phí thi và cấp chứng chỉ", "Examination and licence fee"),
        300_000,
        t("300.000 đồng một chứng chỉ.", "300,000 đồng a licence."),
      ),
    ]),
    documents: [
      blank(
        "Đơn đăng ký dự thi có ảnh 4×6",
        "Application for the examination, with photo",
        "don-dang-ky-thi-moi-gioi.pdf",
      ),
      copy("identityCopy", "Bản sao thẻ căn cước", "Copy of the identity card", {
        originals: 1,
      }),
      paper(
        "training",
        "Bản sao giấy chứng nhận hoàn thành khóa bồi dưỡng môi giới",
        "Copy of the certificate of the brokers' course",
        originalAndCopy,
      ),
      paper(
        "diploma",
        "Bản sao bằng tốt nghiệp trung học phổ thông trở lên",
        "Copy of the upper secondary diploma or higher",
        originalAndCopy,
      ),
      paper(
        "photos",
        "Hai ảnh màu 4×6 và hai phong bì có tem",
        "Two photos and two stamped envelopes",
        originalAndCopy,
      ),
      paper(
        "foreignLicence",
        "Bản sao và bản dịch chứng chỉ nước ngoài",
        "Copy and translation of a foreign licence",
        { ...originalAndCopy, required: false },
      ),
    ],
    steps: onlineSteps(
      t(
        "Dự thi theo lịch; đạt yêu cầu thì được cấp chứng chỉ.",
        "Sit the examination; whoever passes gets the licence.",
      ),
    ),
    results: [
      {
        code: "KQ.G17.000207",
        name: t("Chứng chỉ hành nghề môi giới bất động sản", "Real estate broker's licence"),
      },
    ],
    legalBasis: laws("29/2023/QH15", "96/2024/NĐ-CP", "144/2025/NĐ-CP"),
    decisionNo: "872/QĐ-BXD",
    processKey: "departmentStandard",
    lifeEvents: ["work", "business"],
    synonyms: ["môi giới nhà đất", "cò đất", "bằng môi giới bất động sản"],
  }),
  procedure("1.008891", {
    ...building,
    name: t("Thủ tục cấp chứng chỉ hành nghề kiến trúc", "Architect's licence"),
    field: "construction",
    audience: ["citizen", "foreigner"],
    serviceLevel: 3,
    online: "full",
    whoFor: t("Kiến trúc sư đã đạt sát hạch.", "Architects who passed the test."),
    outcome: t("Chứng chỉ hành nghề kiến trúc.", "A licence to practise architecture."),
    channels: terms(days(6), [fee(t("Lệ phí cấp chứng chỉ", "Licence charge"), 300_000)]),
    documents: [
      blank(
        "Đơn đề nghị cấp chứng chỉ hành nghề (mẫu số 02)",
        "Application for a licence (form 02)",
        "don-chung-chi-kien-truc.pdf",
      ),
      paper("photos", "Hai ảnh 4×6 nền trắng", "Two photos on white", originalAndCopy),
      paper("testResult", "Kết quả sát hạch còn hiệu lực", "Valid test result", originalAndCopy),
      paper("degree", "Bằng đại học phù hợp", "University degree in the field", originalAndCopy),
    ],
    steps: onlineSteps(),
    results: [{ code: "KQ.G17.000105", name: t("Chứng chỉ hành nghề kiến trúc", "Architect's licence") }],
    legalBasis: laws("85/2020/NĐ-CP", "35/2023/NĐ-CP", "14/2026/NĐ-CP"),
    decisionNo: "709/QĐ-BXD",
    processKey: "departmentStandard6",
    lifeEvents: ["work"],
    synonyms: ["chứng chỉ kiến trúc sư", "hành nghề kiến trúc", "thẻ kiến trúc sư"],
  }),
];
