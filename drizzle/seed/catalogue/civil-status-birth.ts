import { assumedDays, council, free, paper, procedure, t, terms } from "./build.ts";
import { civilStatusLaws, laws } from "./laws.ts";
import { blank, identityCard, mandate, residenceProof } from "./papers.ts";
import { onlineSteps } from "./steps.ts";

/** What every registration of a birth shares. */
export const birthRegistration = {
  field: "civilStatus",
  decisionNo: "163/QĐ-BTP",
  legalBasis: laws(...civilStatusLaws),
};
/** The result of every registration of a birth. */
export const birthCertificate = { code: "KQ.G15.000031", name: t("Giấy khai sinh", "Birth certificate") };
/** Who pays nothing (Circular 85/2019/TT-BTC leaves the amounts to the provincial council). */
export const civilStatusCharge = council(
  t(
    "Mức thu do Hội đồng nhân dân tỉnh quyết định. Miễn cho người có công và gia đình, hộ nghèo, người khuyết tật.",
    "Set by the provincial people's council. Nothing to pay for people of merit and their families, poor households and people with disabilities.",
  ),
);
/** Asked for only after a surrogacy. */
export const surrogacy = paper(
  "surrogacyConfirmation",
  "Văn bản của cơ sở y tế xác nhận việc sinh con nhờ mang thai hộ",
  "Confirmation of surrogacy by the health facility",
);
/** Proof of the birth, whichever there is. */
export const clinicOrWitness = paper(
  "birthNotice",
  "Giấy chứng sinh; nếu không có thì văn bản của người làm chứng hoặc giấy cam đoan về việc sinh",
  "Notification of birth; without it, a witness's statement or a declaration about the birth",
);

/** Registration of births. */
export const birthProcedures = [
  procedure("1.001193", {
    ...birthRegistration,
    name: t("Thủ tục đăng ký khai sinh", "Registration of a birth"),
    audience: ["citizen", "foreigner"],
    serviceLevel: 4,
    online: "full",
    whoFor: t(
      "Cha, mẹ, ông, bà hoặc người thân khác của trẻ mới sinh. Nên làm trong 60 ngày kể từ ngày sinh; muộn hơn vẫn được đăng ký.",
      "Parents, grandparents or other relatives of a newborn child. Best done within 60 days of the birth; later is still possible.",
    ),
    outcome: t(
      "Giấy khai sinh của trẻ, trong đó có số định danh cá nhân.",
      "The child's birth certificate, which carries its personal identification number.",
    ),
    channels: terms(assumedDays(1), [free]),
    documents: [
      blank("Tờ khai đăng ký khai sinh", "Application to register a birth", "to-khai-khai-sinh.pdf"),
      {
        ...clinicOrWitness,
        guidance: t(
          "Cơ sở y tế cấp giấy chứng sinh khi mẹ và bé ra viện. Sinh ở nhà thì nộp giấy của người làm chứng hoặc giấy cam đoan; trẻ bị bỏ rơi thì nộp biên bản do xã lập.",
          "The health facility gives the notification when mother and child leave. For a birth at home hand in a witness's statement or a declaration; for an abandoned child, the official record.",
        ),
      },
      {
        ...surrogacy,
        required: false,
        guidance: t("Chỉ khi sinh con nhờ mang thai hộ.", "Only for a birth by surrogacy."),
      },
      mandate,
      identityCard,
      residenceProof,
    ],
    steps: onlineSteps(),
    results: [birthCertificate],
    formKey: "1.001193",
    processKey: "communeSimple",
    lifeEvents: ["birth"],
    synonyms: [
      "giấy khai sinh",
      "làm giấy khai sinh cho con",
      "làm giấy cho con mới đẻ",
      "khai sinh cho bé",
      "con mới sinh",
      "đẻ con",
      "sinh em bé",
      "đặt tên cho con",
      "khai sinh muộn",
      "trẻ bị bỏ rơi",
      "birth certificate",
      "newborn",
    ],
  }),
];
