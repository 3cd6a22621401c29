import { calendarDays, copy, days, fee, free, paper, procedure, t, terms } from "./build.ts";
import { laws } from "./laws.ts";
import { blank, paperForm } from "./papers.ts";
import { counterSteps, onlineSteps, siteVisit } from "./steps.ts";

/** What every procedure of the department shares. */
export const agriculture = {
  agencyLevels: ["province" as const],
  handledBy: { department: "SNNMT" },
  competentAuthority: t("Sở Nông nghiệp và Môi trường", "The Department of Agriculture and Environment"),
};
/** Why these cannot be done wholly online. */
export const inspected = t("Phải kiểm tra thực tế tại cơ sở.", "The place has to be inspected.");
/** The name of the fee for looking at a place. */
export const inspection = t("Phí thẩm định, kiểm tra", "Appraisal and inspection fee");
/** Who may trade: persons, companies and cooperatives. */
export const traders = ["citizen" as const, "business" as const, "organisation" as const];

/** Department of Agriculture and Environment. */
export const agricultureProcedures = [
  procedure("1.004363", {
    ...agriculture,
    name: t(
      "Cấp Giấy chứng nhận đủ điều kiện buôn bán thuốc bảo vệ thực vật",
      "Certificate for trading in plant protection products",
    ),
    field: "plantProtection",
    audience: traders,
    serviceLevel: 3,
    online: "partial",
    partialReason: inspected,
    whoFor: t(
      "Người mở cửa hàng bán thuốc trừ sâu, thuốc bảo vệ thực vật.",
      "People who open a shop for pesticides.",
    ),
    outcome: t("Giấy chứng nhận đủ điều kiện buôn bán.", "A certificate for trading."),
    conditions: [
      t(
        "Người bán có trình độ trung cấp chuyên ngành trở lên hoặc chứng nhận bồi dưỡng.",
        "The seller has a vocational diploma in the field or a training certificate.",
      ),
    ],
    channels: terms(days(15), [
      fee(inspection, 800_000, t("800.000 đồng một lần.", "800,000 đồng each time.")),
    ]),
    documents: [
      blank(
        "Đơn đề nghị cấp giấy chứng nhận (mẫu số 03)",
        "Application (form 03)",
        "don-buon-ban-thuoc-bao-ve-thuc-vat.pdf",
      ),
      paper(
        "conditions",
        "Bản thuyết minh điều kiện buôn bán (mẫu số 04)",
        "Description of the conditions (form 04)",
      ),
    ],
    steps: onlineSteps(siteVisit),
    results: [
      {
        code: "KQ.G10.001350",
        name: t(
          "Giấy chứng nhận đủ điều kiện buôn bán thuốc bảo vệ thực vật",
          "Certificate for trading in plant protection products",
        ),
      },
    ],
    legalBasis: laws("41/2013/QH13", "66/2016/NĐ-CP", "33/2026/NĐ-CP", "33/2021/TT-BTC", "07/2026/TT-BNNMT"),
    decisionNo: "1883/QĐ-BNNMT",
    formKey: "general",
    processKey: "departmentStandard15",
    lifeEvents: ["business"],
    synonyms: ["bán thuốc trừ sâu", "mở cửa hàng thuốc bảo vệ thực vật", "đại lý phân thuốc"],
  }),
  procedure("2.001827", {
    ...agriculture,
    agencyLevels: ["province", "commune"],
    name: t(
      "Cấp Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm đối với cơ sở sản xuất, kinh doanh thực phẩm nông, lâm, thủy sản",
      "Food safety certificate for producers and sellers of farm, forest and fishery food",
    ),
    field: "foodSafety",
    audience: traders,
    serviceLevel: 3,
    online: "partial",
    partialReason: inspected,
    whoFor: t(
      "Cơ sở chế biến, đóng gói, bán nông sản, thịt, cá, chè, rau quả.",
      "Those who process, pack or sell farm produce, meat, fish, tea, fruit and vegetables.",
    ),
    outcome: t(
      "Giấy chứng nhận đủ điều kiện an toàn thực phẩm, có hạn 3 năm.",
      "A certificate valid for 3 years.",
    ),
    channels: terms(calendarDays(15), [
      fee(inspection, 700_000, t("700.000 đồng một cơ sở.", "700,000 đồng an establishment.")),
    ]),
    documents: [
      blank(
        "Đơn đề nghị cấp giấy chứng nhận (Phụ lục I)",
        "Application (Annex I)",
        "don-an-toan-thuc-pham.pdf",
      ),
      paper(
        "facility",
        "Bản thuyết minh cơ sở vật chất, trang thiết bị (Phụ lục II)",
        "Description of premises and equipment (Annex II)",
      ),
      copy("registration", "Giấy chứng nhận đăng ký kinh doanh", "Business registration", {
        required: false,
      }),
    ],
    steps: onlineSteps(siteVisit),
    results: [
      {
        code: "KQ.G10.000559",
        name: t("Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm", "Food safety certificate"),
      },
    ],
    legalBasis: laws("55/2010/QH12", "38/2018/TT-BNNPTNT", "17/2024/TT-BNNPTNT", "17/2025/TT-BNNMT"),
    decisionNo: "1908/QĐ-BNNMT",
    formKey: "general",
    processKey: "departmentStandard",
    lifeEvents: ["business", "health"],
    synonyms: [
      "giấy an toàn thực phẩm",
      "vệ sinh an toàn thực phẩm",
      "ATTP",
      "làm thịt sấy bán",
      "xưởng chè",
    ],
  }),
  procedure("1.000045", {
    ...agriculture,
    name: t("Xác nhận bảng kê lâm sản", "Confirmation of a list of forest products"),
    field: "forestry",
    audience: traders,
    serviceLevel: 2,
    whoFor: t(
      "Người mua bán, vận chuyển gỗ, lâm sản, động vật rừng cần xác nhận nguồn gốc.",
      "Those who trade or carry timber, forest products or forest animals.",
    ),
    outcome: t("Bảng kê lâm sản được kiểm lâm xác nhận.", "The list confirmed by the forest rangers."),
    cases: [
      { key: "noCheck", name: t("Không phải xác minh", "Nothing to verify") },
      { key: "check", name: t("Cần xác minh nguồn gốc", "Origin to be verified") },
      { key: "complex", name: t("Xác minh phức tạp", "Complex verification") },
    ],
    channels: [
      ...terms(days(2), [free], undefined, { caseKey: "noCheck" }),
      ...terms(days(3), [free], undefined, { caseKey: "check" }),
      ...terms(days(4), [free], undefined, { caseKey: "complex" }),
    ],
    documents: [
      paperForm(
        "Đơn đề nghị xác nhận bảng kê lâm sản (mẫu số 03)",
        "Application (form 03)",
        "don-xac-nhan-bang-ke-lam-san.pdf",
      ),
      paper("list", "Bảng kê lâm sản (mẫu số 01)", "List of forest products (form 01)", {
        template: "bang-ke-lam-san.pdf",
      }),
      copy("previousList", "Bản sao bảng kê của lần mua bán trước", "Copy of the list of the sale before", {
        required: false,
      }),
      copy("harvestPlan", "Bản sao phương án khai thác", "Copy of the harvest plan", { required: false }),
      copy("importPapers", "Bản sao hồ sơ lâm sản nhập khẩu", "Copy of import papers", { required: false }),
      paper(
        "ledger",
        "Sổ theo dõi nhập, xuất lâm sản hoặc nuôi, trồng",
        "Ledger of products in and out, or of breeding",
        { required: false },
      ),
    ],
    steps: counterSteps(),
    results: [
      {
        code: "KQ.G10.001221",
        name: t("Bảng kê lâm sản được xác nhận", "Confirmed list of forest products"),
      },
    ],
    legalBasis: laws("26/2025/TT-BNNMT"),
    decisionNo: "01/QĐ-BNNMT",
    competentAuthority: t("Chi cục Kiểm lâm", "The provincial forest rangers"),
    processKey: "departmentStandard2",
    lifeEvents: ["work", "business"],
    synonyms: ["bán gỗ", "chở gỗ", "giấy tờ gỗ", "kiểm lâm xác nhận", "bảng kê gỗ"],
  }),
];
