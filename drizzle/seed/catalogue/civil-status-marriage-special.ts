import { assumedDays, copy, days, free, paper, procedure, t, terms } from "./build.ts";
import { civilStatusCharge } from "./civil-status-birth.ts";
import { bothSign, marriage, marriageCertificate, marriageConditions } from "./civil-status-marriage.ts";
import { identityCard, paperForm, residenceProof } from "./papers.ts";
import { counterSteps } from "./steps.ts";

/** Marriages with foreigners, at home, and registered again. */
export const specialMarriageProcedures = [
  procedure("2.000806", {
    ...marriage,
    name: t(
      "Thủ tục đăng ký kết hôn có yếu tố nước ngoài",
      "Registration of a marriage with a foreign element",
    ),
    audience: ["citizen", "foreigner"],
    serviceLevel: 2,
    whoFor: t(
      "Công dân Việt Nam kết hôn với người nước ngoài hoặc người Việt Nam định cư ở nước ngoài.",
      "Vietnamese citizens marrying a foreigner or a Vietnamese who lives abroad.",
    ),
    outcome: t("Hai bản chính giấy chứng nhận kết hôn.", "Two originals of the marriage certificate."),
    conditions: marriageConditions,
    channels: terms(assumedDays(5), [civilStatusCharge]),
    documents: [
      paperForm("Tờ khai đăng ký kết hôn", "Application to register a marriage", "to-khai-ket-hon.pdf"),
      paper(
        "healthCertificate",
        "Giấy của tổ chức y tế xác nhận hai bên đủ khả năng nhận thức, làm chủ hành vi",
        "Medical certificate that both have full mental capacity",
      ),
      paper(
        "foreignMaritalStatus",
        "Giấy tờ chứng minh tình trạng hôn nhân của người nước ngoài, còn giá trị",
        "Valid proof of the foreigner's marital status",
      ),
      copy("passportCopy", "Bản sao hộ chiếu của người nước ngoài", "Copy of the foreigner's passport"),
      paper(
        "divorceNote",
        "Trích lục ghi chú ly hôn đã giải quyết ở nước ngoài",
        "Extract on a divorce settled abroad",
        { required: false },
      ),
      paper(
        "employerConsent",
        "Văn bản của cơ quan quản lý đối với công chức, viên chức, lực lượng vũ trang",
        "Statement of the employer of a public employee or soldier",
        { required: false },
      ),
      paper(
        "consularMaritalStatus",
        "Giấy xác nhận tình trạng hôn nhân do cơ quan đại diện Việt Nam cấp, khi đang làm việc, học tập ở nước ngoài",
        "Marital status certificate from a Vietnamese mission, for those working or studying abroad",
        { required: false },
      ),
      identityCard,
      residenceProof,
    ],
    steps: counterSteps(bothSign),
    results: [marriageCertificate],
    processKey: "communeSimple5",
    lifeEvents: ["marriage"],
    synonyms: [
      "lấy chồng nước ngoài",
      "lấy vợ nước ngoài",
      "lấy chồng Trung Quốc",
      "kết hôn với người nước ngoài",
    ],
  }),
  procedure("1.000593", {
    ...marriage,
    name: t("Thủ tục đăng ký kết hôn lưu động", "Registration of a marriage at home"),
    serviceLevel: 1,
    whoFor: t(
      "Hai bên nam, nữ cùng thường trú tại xã mà một hoặc cả hai người khuyết tật, ốm đau không đến trụ sở được.",
      "Partners living in the same commune of whom one or both are disabled or too ill to come.",
    ),
    outcome: t(
      "Công chức đến tận nơi đăng ký và trao giấy chứng nhận kết hôn.",
      "An officer comes to register the marriage and hands over the certificate.",
    ),
    conditions: marriageConditions,
    channels: terms(days(5), [free], ["direct"]),
    documents: [
      paperForm("Tờ khai đăng ký kết hôn", "Application to register a marriage"),
      identityCard,
      residenceProof,
    ],
    steps: counterSteps(),
    results: [marriageCertificate],
    processKey: "communeSimple5",
    lifeEvents: ["marriage"],
    synonyms: ["kết hôn tại nhà", "cán bộ xuống thôn làm kết hôn", "đăng ký kết hôn cho người khuyết tật"],
  }),
  procedure("1.004746", {
    ...marriage,
    name: t("Thủ tục đăng ký lại kết hôn", "Registering a marriage again"),
    serviceLevel: 2,
    whoFor: t(
      "Vợ chồng đã đăng ký kết hôn trước đây nhưng sổ gốc và bản chính giấy kết hôn đều mất, cả hai còn sống.",
      "Couples, both alive, whose marriage was registered when both the register and the certificate are lost.",
    ),
    outcome: t(
      "Giấy chứng nhận kết hôn, ghi nhận quan hệ từ ngày đăng ký trước đây.",
      "A marriage certificate that counts from the day of the former registration.",
    ),
    channels: terms(assumedDays(5), [civilStatusCharge]),
    documents: [
      paperForm(
        "Tờ khai đăng ký lại kết hôn",
        "Application to register again",
        "to-khai-dang-ky-lai-ket-hon.pdf",
      ),
      copy(
        "oldCertificate",
        "Bản sao giấy chứng nhận kết hôn cũ; nếu không có thì bản sao giấy tờ có thông tin về việc kết hôn",
        "Copy of the old certificate; without it, copies of papers that mention the marriage",
      ),
      identityCard,
      residenceProof,
    ],
    steps: counterSteps(bothSign),
    results: [marriageCertificate],
    processKey: "communeSimple5",
    lifeEvents: ["marriage", "papers"],
    synonyms: ["mất giấy kết hôn", "làm lại giấy đăng ký kết hôn", "cấp lại giấy kết hôn"],
  }),
];
