import { calendarDays, days, free, paper, procedure, seeNote, t, terms } from "./build.ts";
import { birthCertificate, birthRegistration, clinicOrWitness, surrogacy } from "./civil-status-birth.ts";
import { laws } from "./laws.ts";
import { identityCard, paperForm } from "./papers.ts";
import { counterSteps } from "./steps.ts";

/** Births at home, and the filing that joins three procedures. */
export const specialBirthProcedures = [
  procedure("1.003583", {
    ...birthRegistration,
    name: t("Thủ tục đăng ký khai sinh lưu động", "Registration of a birth at the family's home"),
    serviceLevel: 1,
    whoFor: t(
      "Gia đình không đến được trụ sở: cha mẹ khuyết tật, ốm đau, hoặc thôn bản ở xa, đi lại khó khăn.",
      "Families who cannot come to the office: disabled or ill parents, or remote villages.",
    ),
    outcome: t(
      "Công chức đến tận nơi đăng ký; giấy khai sinh được giao tại nhà.",
      "An officer comes to register the birth and brings the certificate to the home.",
    ),
    channels: terms(days(5), [free], ["direct"]),
    documents: [
      paperForm("Tờ khai đăng ký khai sinh", "Application to register a birth"),
      clinicOrWitness,
      { ...surrogacy, required: false },
      paper(
        "marriageCertificate",
        "Giấy chứng nhận kết hôn của cha mẹ",
        "Marriage certificate of the parents",
        {
          required: false,
          handling: "present",
        },
      ),
      identityCard,
    ],
    steps: counterSteps(),
    results: [birthCertificate],
    processKey: "communeSimple5",
    lifeEvents: ["birth"],
    synonyms: [
      "khai sinh tại nhà",
      "cán bộ xuống thôn làm khai sinh",
      "đẻ ở nhà",
      "vùng sâu vùng xa khai sinh",
    ],
  }),
  procedure("2.000986", {
    ...birthRegistration,
    name: t(
      "Liên thông thủ tục hành chính về đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi",
      "Birth, permanent residence and health insurance card in one filing for children under 6",
    ),
    serviceLevel: 2,
    whoFor: t(
      "Cha mẹ muốn nộp một lần cho cả ba việc: khai sinh, nhập khẩu và thẻ bảo hiểm y tế cho con dưới 6 tuổi.",
      "Parents who want to file once for three things: birth, residence and a health insurance card of a child under 6.",
    ),
    outcome: t(
      "Giấy khai sinh, thông báo đăng ký thường trú và thẻ bảo hiểm y tế của trẻ.",
      "The birth certificate, notice of permanent residence and health insurance card of the child.",
    ),
    channels: terms(
      calendarDays(20),
      [
        seeNote(
          t(
            "Từng thủ tục trong chuỗi thu theo quy định riêng; phần bảo hiểm y tế không thu.",
            "Each procedure of the chain has its own charge; the insurance card is free.",
          ),
        ),
      ],
      ["direct"],
    ),
    documents: [
      paperForm("Tờ khai đăng ký khai sinh", "Application to register a birth", "to-khai-khai-sinh.pdf"),
      clinicOrWitness,
      paper(
        "insuranceForm",
        "Tờ khai tham gia bảo hiểm y tế cho trẻ",
        "Health insurance application for the child",
        { template: "to-khai-bao-hiem-y-te-tre-em.pdf" },
      ),
      paper(
        "residenceConsent",
        "Ý kiến đồng ý của cha mẹ và chủ hộ khi trẻ thường trú cùng người khác",
        "Consent of the parents and the householder when the child will live in another household",
        { required: false },
      ),
      identityCard,
    ],
    steps: counterSteps(
      t(
        "Hồ sơ được chuyển lần lượt đến công an xã và cơ quan bảo hiểm xã hội; bạn không phải đi lại.",
        "The dossier goes on to the commune police and the social insurance agency; you need not go there.",
      ),
    ),
    results: [
      birthCertificate,
      {
        code: "KQ.G01.000065",
        name: t("Thông báo kết quả giải quyết thủ tục về cư trú", "Notice of the residence registration"),
      },
      { code: "KQ.G18.000047", name: t("Thẻ bảo hiểm y tế", "Health insurance card") },
    ],
    legalBasis: laws("60/2014/QH13", "123/2015/NĐ-CP", "68/2020/QH14", "41/2024/QH15", "66.7/2025/NQ-CP"),
    decisionNo: "0001/QĐ-BTP",
    processKey: "communeStandard10",
    lifeEvents: ["birth", "moving", "health"],
    synonyms: [
      "liên thông khai sinh",
      "nhập khẩu cho con",
      "thẻ bảo hiểm cho bé",
      "khai sinh và bảo hiểm",
      "ba trong một",
    ],
  }),
];
