import type { ProcedureContent } from "#lib/procedures/content.ts";
import { assumedDays, copy, council, days, indicative, paper, procedure, t, terms } from "./build.ts";
import { businessLaws, laws } from "./laws.ts";
import { blank, businessMandate } from "./papers.ts";
import { onlineSteps } from "./steps.ts";

/** How much a household business pays, and when. */
export const councilNote = t(
  "Mức thu do Hội đồng nhân dân tỉnh quyết định, nộp khi nộp hồ sơ.",
  "Set by the provincial people's council and paid on filing.",
);
/** What every procedure of household businesses shares. */
export const householdBusiness = {
  field: "householdBusiness",
  decisionNo: "2353/QĐ-BTC",
  legalBasis: laws(...businessLaws, "85/2019/TT-BTC"),
  agencyLevels: ["ministry", "commune"],
  audience: ["citizen", "business"],
} satisfies Partial<ProcedureContent>;
const certificate = {
  code: "KQ.G12.001041",
  name: t("Giấy chứng nhận đăng ký hộ kinh doanh", "Household business registration certificate"),
};
const familyMandate = copy(
  "familyMandate",
  "Bản sao văn bản các thành viên gia đình ủy quyền cho một người làm chủ hộ",
  "Copy of the family members' authorisation of one of them as owner",
  {
    required: false,
    guidance: t(
      "Khi nhiều thành viên gia đình cùng đăng ký; văn bản phải công chứng hoặc chứng thực.",
      "When several family members register; to be notarised or certified.",
    ),
  },
);
/** For businesses of the old kind, founded by a group. */
export const groupMinutes = paper(
  "groupMinutes",
  "Biên bản họp nhóm cá nhân",
  "Minutes of the group of persons",
  {
    required: false,
    guidance: t(
      "Chỉ với hộ do nhóm cá nhân lập trước khi có Nghị định 168/2025/NĐ-CP.",
      "Only for businesses founded by a group before Decree 168/2025/NĐ-CP.",
    ),
  },
);

/** Household businesses: founding, changing, replacing the certificate. */
export const householdBusinessProcedures = [
  procedure("1.001612", {
    ...householdBusiness,
    name: t("Đăng ký thành lập hộ kinh doanh", "Registration of a household business"),
    serviceLevel: 4,
    online: "full",
    whoFor: t(
      "Cá nhân hoặc các thành viên gia đình muốn mở cửa hàng, quán ăn, xưởng, homestay, dịch vụ nhỏ.",
      "Persons or families who want to open a shop, an eating place, a workshop, a homestay or another small service.",
    ),
    outcome: t(
      "Giấy chứng nhận đăng ký hộ kinh doanh, có mã số đồng thời là mã số thuế.",
      "A registration certificate whose number is also the tax code.",
    ),
    conditions: [
      t(
        "Chủ hộ là công dân Việt Nam từ đủ 18 tuổi, mỗi người chỉ đăng ký một hộ kinh doanh.",
        "The owner is a Vietnamese citizen of 18 or more; one business a person.",
      ),
      t(
        "Ngành, nghề không bị cấm; tên không trùng trong cùng xã, phường.",
        "The trade is not forbidden and the name not taken in the commune.",
      ),
    ],
    channels: [
      ...terms(days(3), [indicative(150_000, councilNote)], ["online", "postal"]),
      ...terms(days(3), [indicative(50_000, councilNote)], ["direct"]),
    ],
    documents: [
      blank(
        "Giấy đề nghị đăng ký hộ kinh doanh",
        "Application for registration",
        "giay-de-nghi-dang-ky-ho-kinh-doanh.pdf",
      ),
      familyMandate,
      businessMandate,
    ],
    steps: onlineSteps(),
    results: [certificate],
    formKey: "1.001612",
    processKey: "communeStandard3",
    lifeEvents: ["business", "work"],
    synonyms: [
      "mở quán",
      "mở cửa hàng",
      "mở tiệm",
      "bán tạp hóa",
      "giấy phép kinh doanh",
      "đăng ký kinh doanh",
      "mở homestay",
      "bán hàng ăn",
      "quán cà phê",
      "mở xưởng",
      "open a shop",
    ],
  }),
  procedure("2.000720", {
    ...householdBusiness,
    name: t(
      "Đăng ký thay đổi nội dung đăng ký hộ kinh doanh",
      "Changing the registration of a household business",
    ),
    serviceLevel: 3,
    online: "full",
    whoFor: t(
      "Chủ hộ kinh doanh đổi tên, địa chỉ, ngành nghề, vốn, chủ hộ hoặc thành viên.",
      "Owners who change name, address, trade, capital, owner or members.",
    ),
    outcome: t("Giấy chứng nhận với nội dung mới.", "A certificate with the new details."),
    channels: terms(assumedDays(1), [council(councilNote)]),
    documents: [
      blank(
        "Giấy đề nghị đăng ký thay đổi",
        "Application to change",
        "giay-de-nghi-thay-doi-ho-kinh-doanh.pdf",
      ),
      familyMandate,
      copy(
        "ownerDeath",
        "Bản sao giấy chứng tử hoặc quyết định của Tòa án về chủ hộ",
        "Copy of the death certificate or court decision on the owner",
        {
          required: false,
          guidance: t(
            "Khi đổi chủ hộ vì chủ cũ mất hoặc mất năng lực hành vi.",
            "When the owner died or lost capacity.",
          ),
        },
      ),
      groupMinutes,
      businessMandate,
    ],
    steps: onlineSteps(),
    results: [certificate],
    formKey: "general",
    processKey: "communeStandard1",
    lifeEvents: ["business"],
    synonyms: ["đổi tên quán", "chuyển địa chỉ cửa hàng", "thêm ngành nghề", "đổi chủ hộ kinh doanh"],
  }),
  procedure("2.000575", {
    ...householdBusiness,
    name: t(
      "Cấp lại Giấy chứng nhận đăng ký hộ kinh doanh, Cấp đổi sang Giấy chứng nhận đăng ký hộ kinh doanh",
      "Replacing or exchanging a household business certificate",
    ),
    serviceLevel: 3,
    online: "full",
    whoFor: t(
      "Hộ kinh doanh bị mất, hỏng giấy chứng nhận hoặc muốn đổi mẫu mới.",
      "Businesses whose certificate is lost, damaged or of the old form.",
    ),
    outcome: t("Giấy chứng nhận đăng ký hộ kinh doanh cấp lại.", "A new certificate."),
    channels: terms(assumedDays(1), [council(councilNote)]),
    documents: [
      blank(
        "Giấy đề nghị cấp lại giấy chứng nhận",
        "Application for a new certificate",
        "giay-de-nghi-cap-lai-ho-kinh-doanh.pdf",
      ),
      groupMinutes,
      businessMandate,
    ],
    steps: onlineSteps(),
    results: [
      {
        code: "KQ.G12.001053",
        name: t("Giấy chứng nhận đăng ký hộ kinh doanh cấp lại", "Replacement certificate"),
      },
    ],
    formKey: "general",
    processKey: "communeStandard1",
    lifeEvents: ["business", "papers"],
    synonyms: ["mất giấy phép kinh doanh", "rách giấy phép kinh doanh", "xin lại giấy đăng ký kinh doanh"],
  }),
];
