import { days, free, paper, procedure, t, terms } from "./build.ts";
import { laws } from "./laws.ts";
import { blank, paperForm } from "./papers.ts";
import { counterSteps, onlineSteps, siteVisit } from "./steps.ts";

/** Rice land, wells and losses of animals. */
export const farmingProcedures = [
  procedure("1.008004", {
    name: t(
      "Chuyển đổi cơ cấu cây trồng, vật nuôi trên đất trồng lúa",
      "Changing crops or livestock on rice land",
    ),
    field: "crops",
    audience: ["citizen", "business", "organisation"],
    serviceLevel: 3,
    online: "full",
    whoFor: t(
      "Hộ nông dân muốn chuyển đất lúa sang trồng cây khác hoặc kết hợp nuôi thủy sản.",
      "Farmers who want to grow other crops or keep fish on rice land.",
    ),
    outcome: t("Văn bản chấp thuận hoặc không chấp thuận chuyển đổi.", "A written consent or refusal."),
    conditions: [
      t(
        "Phù hợp kế hoạch chuyển đổi của xã và không làm hỏng điều kiện trồng lúa trở lại.",
        "It fits the commune's plan and leaves the land fit for rice again.",
      ),
    ],
    channels: terms(days(5), [free]),
    documents: [
      blank(
        "Bản đăng ký chuyển đổi cơ cấu cây trồng, vật nuôi (Phụ lục IV)",
        "Registration of the change (Annex IV)",
        "dang-ky-chuyen-doi-dat-lua.pdf",
      ),
    ],
    steps: onlineSteps(),
    results: [
      { code: "KQ.G10.000535", name: t("Văn bản chấp thuận chuyển đổi", "Consent to the change") },
      { code: "KQ.G10.000536", name: t("Văn bản không chấp thuận chuyển đổi", "Refusal of the change") },
    ],
    legalBasis: laws("31/2024/QH15", "112/2024/NĐ-CP"),
    decisionNo: "1000/QĐ-BNNMT",
    formKey: "general",
    processKey: "communeStandard5",
    lifeEvents: ["land", "work"],
    synonyms: [
      "chuyển đất lúa",
      "trồng cây ăn quả trên ruộng",
      "đào ao nuôi cá",
      "bỏ lúa trồng màu",
      "ruộng",
    ],
  }),
  procedure("1.001662", {
    name: t("Đăng ký khai thác nước dưới đất", "Registration of a groundwater well"),
    field: "waterResources",
    audience: ["citizen", "organisation"],
    serviceLevel: 3,
    online: "full",
    whoFor: t(
      "Người khoan giếng cho sản xuất, kinh doanh quy mô nhỏ, không quá 10 m³ một ngày đêm.",
      "Those who sink a well for small production or trade, up to 10 m³ a day.",
    ),
    outcome: t("Tờ khai được xã xác nhận đăng ký.", "The declaration confirmed by the commune."),
    conditions: [
      t(
        "Giếng chỉ dùng cho sinh hoạt của gia đình thì không phải đăng ký.",
        "A well only for the family's household needs no registration.",
      ),
    ],
    channels: terms(days(7), [free]),
    documents: [
      blank(
        "Tờ khai đăng ký công trình khai thác nước dưới đất (mẫu 13)",
        "Declaration of a groundwater well (form 13)",
        "to-khai-khai-thac-nuoc-duoi-dat.pdf",
      ),
      paper(
        "mineForm",
        "Tờ khai khi bơm hút nước tháo khô mỏ (mẫu 14)",
        "Declaration for draining a mine (form 14)",
        {
          required: false,
        },
      ),
    ],
    steps: onlineSteps(),
    results: [
      { code: "KQ.G10.001281", name: t("Tờ khai đã được xác nhận đăng ký", "Confirmed declaration") },
    ],
    legalBasis: laws("28/2023/QH15", "54/2024/NĐ-CP", "131/2025/NĐ-CP", "23/2026/NĐ-CP"),
    decisionNo: "248/QĐ-BNNMT",
    competentAuthority: t(
      "Chủ tịch Ủy ban nhân dân xã, phường",
      "The chair of the people's committee of the commune or ward",
    ),
    formKey: "general",
    processKey: "communeStandard7",
    lifeEvents: ["business", "building"],
    synonyms: ["khoan giếng", "giếng khoan", "đăng ký giếng", "nước ngầm"],
  }),
  procedure("1.013997", {
    name: t(
      "Hỗ trợ cơ sở sản xuất bị thiệt hại do dịch bệnh động vật (cơ sở sản xuất không thuộc lực lượng vũ trang nhân dân)",
      "Support for farms that lost animals to disease (outside the armed forces)",
    ),
    field: "veterinary",
    audience: ["citizen", "organisation"],
    serviceLevel: 2,
    whoFor: t(
      "Hộ chăn nuôi, hợp tác xã có gia súc, gia cầm, thủy sản phải tiêu hủy vì dịch bệnh.",
      "Farmers and cooperatives whose animals had to be destroyed because of disease.",
    ),
    outcome: t("Quyết định hỗ trợ.", "A decision on support."),
    channels: terms(days(25), [free], ["direct"]),
    documents: [
      paperForm(
        "Đơn đề nghị hỗ trợ (mẫu số 2a hoặc 2b)",
        "Request for support (form 2a or 2b)",
        "don-de-nghi-ho-tro-dich-benh.pdf",
      ),
    ].map((each) => ({ ...each, copies: 1 })),
    steps: counterSteps(siteVisit),
    results: [
      {
        code: "KQ.G10.000938",
        name: t("Quyết định hỗ trợ cơ sở bị thiệt hại", "Decision on support"),
      },
    ],
    legalBasis: laws("116/2025/NĐ-CP"),
    decisionNo: "2313/QĐ-BNNMT",
    processKey: "communeStandard",
    lifeEvents: ["hardship", "work"],
    synonyms: [
      "lợn chết vì dịch",
      "dịch tả lợn",
      "gà chết dịch",
      "trâu bò chết",
      "tiêu hủy lợn",
      "đền bù dịch bệnh",
    ],
  }),
];
