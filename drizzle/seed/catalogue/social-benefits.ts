import { copy, days, free, procedure, t, terms } from "./build.ts";
import { laws } from "./laws.ts";
import { blank, paperForm } from "./papers.ts";
import { counterSteps, onlineSteps } from "./steps.ts";

const benefitForm = (template: string) =>
  blank("Tờ khai đề nghị trợ cấp", "Application for the benefit", template);

/** Monthly benefits and drug treatment. */
export const socialBenefitProcedures = [
  procedure("1.001776", {
    name: t(
      "Thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hằng tháng",
      "Granting, changing or ending a monthly social benefit",
    ),
    field: "socialProtection",
    serviceLevel: 3,
    online: "full",
    whoFor: t(
      "Người khuyết tật nặng, trẻ mồ côi, người đơn thân nghèo nuôi con, người nhiễm HIV nghèo và đối tượng khác theo quy định.",
      "Severely disabled people, orphans, poor single parents, poor people with HIV and others named by law.",
    ),
    outcome: t("Quyết định hưởng, điều chỉnh hoặc thôi hưởng trợ cấp.", "A decision on the benefit."),
    channels: terms(days(10), [free]),
    documents: [
      benefitForm("to-khai-tro-cap-xa-hoi.pdf"),
      copy("disabilityCertificate", "Giấy xác nhận khuyết tật", "Disability certificate", {
        required: false,
        guidance: t("Với người khuyết tật.", "For people with disabilities."),
      }),
    ],
    steps: onlineSteps(),
    results: [{ name: t("Quyết định về trợ cấp xã hội hằng tháng", "Decision on the monthly benefit") }],
    legalBasis: laws("20/2021/NĐ-CP", "76/2024/NĐ-CP"),
    decisionNo: null,
    formKey: "general",
    processKey: "communeStandard10",
    lifeEvents: ["hardship", "health"],
    synonyms: [
      "trợ cấp người khuyết tật",
      "tiền trợ cấp hàng tháng",
      "bảo trợ xã hội",
      "trẻ mồ côi",
      "mẹ đơn thân",
      "khuyết tật",
    ],
  }),
  procedure("1.014027", {
    name: t(
      "Thực hiện, điều chỉnh, thôi hưởng trợ cấp hưu trí xã hội hằng tháng",
      "Granting, changing or ending a monthly social pension",
    ),
    field: "socialProtection",
    serviceLevel: 3,
    online: "full",
    whoFor: t(
      "Người từ đủ 75 tuổi không có lương hưu; hộ nghèo, cận nghèo thì từ đủ 70 tuổi.",
      "People of 75 or more without a pension; of 70 or more in poor and near-poor households.",
    ),
    outcome: t("Trợ cấp hằng tháng 500.000 đồng.", "A monthly pension of 500,000 đồng."),
    channels: terms(days(10), [free]),
    documents: [benefitForm("to-khai-tro-cap-huu-tri-xa-hoi.pdf")],
    steps: onlineSteps(),
    results: [{ name: t("Quyết định về trợ cấp hưu trí xã hội", "Decision on the social pension") }],
    legalBasis: laws("41/2024/QH15", "176/2025/NĐ-CP"),
    decisionNo: null,
    formKey: "general",
    processKey: "communeStandard10",
    lifeEvents: ["hardship"],
    synonyms: [
      "tiền người già",
      "trợ cấp người cao tuổi",
      "trợ cấp 75 tuổi",
      "lương cho người già",
      "ông bà 80 tuổi",
    ],
  }),
  procedure("3.000527", {
    name: t("Đăng ký cai nghiện ma túy tự nguyện", "Registration for voluntary drug treatment"),
    field: "drugRehabilitation",
    serviceLevel: 2,
    whoFor: t(
      "Người nghiện hoặc gia đình muốn cai tại nhà, tại cộng đồng hoặc tại cơ sở.",
      "People with an addiction, or their families, who want treatment at home, in the community or in a centre.",
    ),
    outcome: t(
      "Quyết định cai nghiện tự nguyện, có hỗ trợ kinh phí.",
      "A decision on voluntary treatment, with support.",
    ),
    channels: terms(days(3), [free]),
    documents: [
      paperForm(
        "Đăng ký cai nghiện tự nguyện (mẫu số 22)",
        "Registration for voluntary treatment (form 22)",
        "dang-ky-cai-nghien-tu-nguyen.pdf",
      ),
      copy("addictionTest", "Bản sao phiếu xác định tình trạng nghiện", "Copy of the addiction test"),
      copy(
        "identityCopy",
        "Bản chụp giấy tờ tùy thân hoặc giấy khai sinh",
        "Copy of an identity paper or birth certificate",
      ),
    ],
    steps: counterSteps(),
    results: [
      {
        code: "KQ.G01.000257",
        name: t("Quyết định về việc cai nghiện tự nguyện", "Decision on voluntary treatment"),
      },
    ],
    legalBasis: laws("73/2021/QH14", "116/2021/NĐ-CP", "184/2025/NĐ-CP"),
    decisionNo: "7886/QĐ-BCA",
    competentAuthority: t(
      "Chủ tịch Ủy ban nhân dân xã, phường",
      "The chair of the people's committee of the commune or ward",
    ),
    processKey: "communeStandard3",
    lifeEvents: ["hardship", "health"],
    synonyms: ["cai nghiện", "nghiện ma túy", "con nghiện", "xin đi cai"],
  }),
];
