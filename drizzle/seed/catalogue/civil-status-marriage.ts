import { assumedDays, free, paper, procedure, t, terms } from "./build.ts";
import { civilStatusCharge } from "./civil-status-birth.ts";
import { civilStatusLaws, laws } from "./laws.ts";
import { blank, identityCard, mandate, residenceProof } from "./papers.ts";
import { onlineSteps } from "./steps.ts";

/** What every registration of a marriage shares. */
export const marriage = {
  field: "civilStatus",
  decisionNo: "163/QĐ-BTP",
  legalBasis: laws("52/2014/QH13", ...civilStatusLaws),
};
/** The result of every registration of a marriage. */
export const marriageCertificate = {
  code: "KQ.G15.000032",
  name: t("Giấy chứng nhận kết hôn", "Marriage certificate"),
};
/** Marriage cannot be left to somebody else. */
export const bothSign = t(
  "Hai bên nam, nữ cùng có mặt, mang giấy tờ tùy thân và ký vào sổ hộ tịch.",
  "Both partners come together with their identity papers and sign the register.",
);
/** Law on Marriage and Family, Art. 8. */
export const marriageConditions = [
  t("Nam từ đủ 20 tuổi, nữ từ đủ 18 tuổi.", "The man is at least 20 and the woman at least 18 years old."),
  t(
    "Hai bên tự nguyện, không mất năng lực hành vi dân sự, không thuộc trường hợp cấm kết hôn.",
    "Both agree freely, have legal capacity, and nothing in the law forbids the marriage.",
  ),
];

/** Marriage and marital status. */
export const marriageProcedures = [
  procedure("1.000894", {
    ...marriage,
    name: t("Thủ tục đăng ký kết hôn", "Registration of a marriage"),
    serviceLevel: 3,
    online: "partial",
    partialReason: t(
      "Pháp luật yêu cầu hai bên có mặt để ký giấy chứng nhận kết hôn.",
      "The law requires both partners to be present to sign the certificate.",
    ),
    whoFor: t(
      "Hai công dân Việt Nam muốn kết hôn; một trong hai người cư trú tại xã, phường.",
      "Two Vietnamese citizens who want to marry; one of them lives in the commune or ward.",
    ),
    outcome: t("Hai bản chính giấy chứng nhận kết hôn.", "Two originals of the marriage certificate."),
    conditions: marriageConditions,
    channels: terms(assumedDays(1), [free]),
    documents: [
      blank(
        "Tờ khai đăng ký kết hôn (hai bên khai chung một tờ)",
        "Application to register a marriage (one for both)",
        "to-khai-ket-hon.pdf",
      ),
      identityCard,
      residenceProof,
    ],
    steps: onlineSteps(bothSign),
    results: [marriageCertificate],
    formKey: "general",
    processKey: "communeSimple",
    lifeEvents: ["marriage"],
    synonyms: [
      "đăng ký kết hôn",
      "giấy kết hôn",
      "cưới",
      "cưới vợ",
      "lấy chồng",
      "lấy vợ",
      "hôn thú",
      "marriage certificate",
      "wedding",
    ],
  }),
  procedure("1.004873", {
    ...marriage,
    name: t("Thủ tục cấp Giấy xác nhận tình trạng hôn nhân", "Certificate of marital status"),
    audience: ["citizen", "foreigner"],
    serviceLevel: 4,
    online: "full",
    whoFor: t(
      "Người cần chứng minh mình độc thân, đã ly hôn, góa, hoặc đang có vợ, chồng: để kết hôn, mua bán nhà đất, vay vốn.",
      "People who must show that they are single, divorced, widowed or married: to marry, to sell property, to borrow.",
    ),
    outcome: t(
      "Giấy xác nhận tình trạng hôn nhân, dùng được trong 6 tháng.",
      "A certificate of marital status, valid for 6 months.",
    ),
    channels: terms(assumedDays(3), [civilStatusCharge]),
    documents: [
      blank(
        "Tờ khai cấp giấy xác nhận tình trạng hôn nhân",
        "Application for a certificate of marital status",
        "to-khai-xac-nhan-tinh-trang-hon-nhan.pdf",
      ),
      paper(
        "formerCertificate",
        "Giấy xác nhận tình trạng hôn nhân đã cấp trước đây",
        "The certificate issued before",
        {
          required: false,
          guidance: t(
            "Chỉ nộp lại khi xin cấp lại vì hết hạn hoặc dùng vào mục đích khác.",
            "Hand it back only when you ask again because it expired or for another purpose.",
          ),
        },
      ),
      mandate,
      identityCard,
      residenceProof,
    ],
    steps: onlineSteps(),
    results: [
      {
        code: "KQ.G15.000038",
        name: t("Giấy xác nhận tình trạng hôn nhân", "Certificate of marital status"),
      },
    ],
    formKey: "1.004873",
    processKey: "communeSimple3",
    lifeEvents: ["marriage", "papers"],
    synonyms: [
      "giấy độc thân",
      "giấy xác nhận độc thân",
      "chưa vợ chưa chồng",
      "chứng nhận độc thân",
      "tình trạng hôn nhân",
      "ly hôn rồi",
      "góa vợ góa chồng",
      "single certificate",
    ],
  }),
];
