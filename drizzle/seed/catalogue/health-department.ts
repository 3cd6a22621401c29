import { copy, days, free, paper, procedure, t, terms } from "./build.ts";
import { laws } from "./laws.ts";
import { provincial } from "./other-departments.ts";
import { blank, paperForm } from "./papers.ts";
import { counterSteps, onlineSteps, siteVisit } from "./steps.ts";

/** Department of Health. */
export const healthProcedures = [
  procedure("1.001806", {
    ...provincial,
    name: t(
      "Quyết định công nhận cơ sở sản xuất, kinh doanh sử dụng từ 30% tổng số lao động trở lên là người khuyết tật",
      "Recognition of a business of whose workers 30% or more have disabilities",
    ),
    field: "socialProtection",
    audience: ["business", "organisation"],
    serviceLevel: 2,
    whoFor: t(
      "Doanh nghiệp, hợp tác xã, hộ kinh doanh có nhiều lao động khuyết tật và muốn được ưu đãi.",
      "Companies, cooperatives and household businesses with many disabled workers that want the benefits.",
    ),
    outcome: t("Quyết định công nhận cơ sở.", "A decision recognising the business."),
    channels: terms(days(10), [free]),
    documents: [
      paperForm(
        "Văn bản đề nghị công nhận cơ sở",
        "Request for recognition",
        "de-nghi-cong-nhan-co-so-30.pdf",
      ),
      paper("workers", "Danh sách lao động khuyết tật", "List of the disabled workers"),
      copy(
        "disabilityCertificates",
        "Bản sao giấy xác nhận khuyết tật của người lao động",
        "Copies of the workers' disability certificates",
      ),
      copy("contracts", "Bản sao hợp đồng lao động", "Copies of the labour contracts"),
    ],
    steps: counterSteps(siteVisit),
    results: [{ name: t("Quyết định công nhận cơ sở", "Decision of recognition") }],
    legalBasis: laws("51/2010/QH12", "28/2012/NĐ-CP"),
    competentAuthority: t("Sở Y tế", "The Department of Health"),
    handledBy: { department: "SYT" },
    processKey: "departmentStandard",
    lifeEvents: ["business", "work"],
    synonyms: ["doanh nghiệp của người khuyết tật", "lao động khuyết tật", "ưu đãi người khuyết tật"],
  }),
  procedure("1.012990", {
    ...provincial,
    name: t(
      "Cấp giấy xác nhận quá trình thực hành công tác xã hội",
      "Confirmation of practice in social work",
    ),
    field: "socialProtection",
    serviceLevel: 3,
    online: "full",
    whoFor: t(
      "Người đã hoàn thành thời gian thực hành công tác xã hội.",
      "People who completed their practice in social work.",
    ),
    outcome: t("Giấy xác nhận quá trình thực hành.", "A confirmation of the practice."),
    channels: terms(days(10), [free]),
    documents: [
      blank(
        "Đơn đề nghị xác nhận quá trình thực hành",
        "Request for confirmation",
        "don-xac-nhan-thuc-hanh-cong-tac-xa-hoi.pdf",
      ),
      paper("assessment", "Nhận xét của người hướng dẫn thực hành", "Assessment by the supervisor"),
    ],
    steps: onlineSteps(),
    results: [
      {
        name: t(
          "Giấy xác nhận quá trình thực hành công tác xã hội",
          "Confirmation of practice in social work",
        ),
      },
    ],
    legalBasis: laws("110/2024/NĐ-CP"),
    competentAuthority: t("Sở Y tế", "The Department of Health"),
    handledBy: { department: "SYT" },
    formKey: "general",
    processKey: "departmentStandard",
    lifeEvents: ["work"],
    synonyms: ["công tác xã hội", "thực hành công tác xã hội", "nhân viên xã hội"],
  }),
];
