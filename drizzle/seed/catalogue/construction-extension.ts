import { days, paper, procedure, t, terms } from "./build.ts";
import { construction, permitCharge } from "./construction.ts";
import { constructionLaws, laws } from "./laws.ts";
import { blank } from "./papers.ts";
import { onlineSteps } from "./steps.ts";

/** Building permits extended. */
export const permitExtensionProcedures = [
  procedure("1.013227", {
    ...construction,
    name: t(
      "Gia hạn giấy phép xây dựng đối với công trình cấp III, cấp IV (công trình Không theo tuyến/Theo tuyến trong đô thị/Tín ngưỡng, tôn giáo/Tượng đài, tranh hoành tráng/Sửa chữa, cải tạo/Theo giai đoạn cho công trình không theo tuyến/Theo giai đoạn cho công trình theo tuyến trong đô thị/Dự án) và nhà ở riêng lẻ",
      "Extension of a building permit for works of class III and IV (single works, urban lines, places of worship, monuments and murals, repair and renovation, single works in stages, urban lines in stages, projects) and for private houses",
    ),
    audience: ["citizen", "business", "organisation"],
    serviceLevel: 3,
    online: "full",
    whoFor: t(
      "Người có giấy phép xây dựng sắp hết 12 tháng mà chưa khởi công.",
      "Holders of a permit that is about to lapse after 12 months without a start.",
    ),
    outcome: t("Giấy phép xây dựng được gia hạn.", "An extended permit."),
    channels: terms(days(5), permitCharge),
    documents: [
      blank(
        "Đơn đề nghị gia hạn giấy phép xây dựng (mẫu số 2)",
        "Application to extend a permit (form 2)",
        "don-de-nghi-gia-han-giay-phep-xay-dung.pdf",
      ),
      paper("permit", "Bản chính giấy phép xây dựng đã được cấp", "The original permit"),
    ],
    steps: onlineSteps(),
    results: [
      { code: "KQ.G17.000315", name: t("Giấy phép xây dựng được gia hạn", "Extended building permit") },
    ],
    legalBasis: laws(...constructionLaws, "144/2025/NĐ-CP"),
    decisionNo: "56/QĐ-BXD",
    formKey: "general",
    processKey: "communeStandard5",
    lifeEvents: ["building"],
    synonyms: ["giấy phép xây dựng hết hạn", "chưa xây kịp", "gia hạn xây nhà"],
  }),
];
