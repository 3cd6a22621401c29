import { assumedDays, copy, paper, procedure, t, terms } from "./build.ts";
import {
  birthCertificate,
  birthRegistration,
  civilStatusCharge,
  clinicOrWitness,
} from "./civil-status-birth.ts";
import { blank, identityCard, mandate, residenceProof } from "./papers.ts";
import { onlineSteps } from "./steps.ts";

/** Births with recognition, and births registered again. */
export const birthAgainProcedures = [
  procedure("1.000689", {
    ...birthRegistration,
    name: t(
      "Thủ tục đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con",
      "Registration of a birth together with recognition of a parent",
    ),
    serviceLevel: 3,
    online: "partial",
    partialReason: t(
      "Các bên phải có mặt khi ký sổ nhận cha, mẹ, con.",
      "The parties must be present to sign the register of recognition.",
    ),
    whoFor: t(
      "Cha mẹ chưa đăng ký kết hôn muốn khai sinh cho con và ghi tên người cha hoặc người mẹ nhận con.",
      "Parents who are not married and want their child registered with the name of the parent who recognises it.",
    ),
    outcome: t(
      "Giấy khai sinh và trích lục đăng ký nhận cha, mẹ, con.",
      "The birth certificate and an extract of the recognition.",
    ),
    channels: terms(assumedDays(3), [civilStatusCharge]),
    documents: [
      paper("birthForm", "Tờ khai đăng ký khai sinh", "Application to register a birth", {
        copies: 1,
        required: false,
        template: "to-khai-khai-sinh.pdf",
      }),
      paper(
        "recognitionForm",
        "Tờ khai đăng ký nhận cha, mẹ, con",
        "Application to recognise a parent or child",
        {
          copies: 1,
          required: false,
          template: "to-khai-nhan-cha-me-con.pdf",
        },
      ),
      clinicOrWitness,
      paper(
        "kinshipProof",
        "Kết quả giám định hoặc văn bản y tế về quan hệ cha, mẹ, con; nếu không có thì văn bản cam đoan có ít nhất hai người làm chứng",
        "Test result or medical document on parentage; without it, a declaration with at least two witnesses",
      ),
      identityCard,
      residenceProof,
    ],
    steps: onlineSteps(t("Hai bên cùng đến ký vào sổ hộ tịch.", "Both parties come to sign the register.")),
    results: [
      birthCertificate,
      {
        code: "KQ.G15.000033",
        name: t("Trích lục đăng ký nhận cha, mẹ, con", "Extract of recognition of parent or child"),
      },
    ],
    formKey: "general",
    processKey: "communeSimple3",
    lifeEvents: ["birth"],
    synonyms: ["nhận con", "con ngoài giá thú", "khai sinh có tên cha", "chưa kết hôn làm khai sinh cho con"],
  }),
  procedure("1.004884", {
    ...birthRegistration,
    name: t("Thủ tục đăng ký lại khai sinh", "Registering a birth again"),
    serviceLevel: 3,
    online: "partial",
    partialReason: t(
      "Công chức phải đối chiếu bản giấy cũ và xác minh sổ lưu trước khi đăng ký lại.",
      "The officer has to compare the old paper copies and search the registers first.",
    ),
    whoFor: t(
      "Người đã được khai sinh trước đây nhưng sổ gốc và bản chính giấy khai sinh đều đã mất.",
      "People whose birth was registered before, when both the register and the original certificate are lost.",
    ),
    outcome: t("Giấy khai sinh mới.", "A new birth certificate."),
    channels: terms(assumedDays(5), [civilStatusCharge]),
    documents: [
      blank(
        "Tờ khai đăng ký lại khai sinh, có cam đoan đã nộp đủ giấy tờ hiện có",
        "Application to register again, declaring that all existing papers are handed in",
        "to-khai-dang-ky-lai-khai-sinh.pdf",
      ),
      copy(
        "oldCertificate",
        "Bản sao giấy khai sinh cũ; nếu không có thì bản sao giấy tờ có ảnh, họ tên, ngày sinh do cơ quan Việt Nam cấp",
        "Copy of the old certificate; without it, copies of Vietnamese papers with photo, name and birth date",
      ),
      paper(
        "employerStatement",
        "Văn bản của cơ quan, đơn vị về thông tin khai sinh trong hồ sơ cán bộ",
        "Statement of the employer on the birth details in the personnel file",
        {
          required: false,
          guidance: t(
            "Chỉ áp dụng cho cán bộ, công chức, viên chức, lực lượng vũ trang.",
            "Only for public employees and the armed forces.",
          ),
        },
      ),
      mandate,
      identityCard,
      residenceProof,
    ],
    steps: onlineSteps(),
    results: [birthCertificate],
    formKey: "general",
    processKey: "communeSimple5",
    lifeEvents: ["papers", "birth"],
    synonyms: ["mất giấy khai sinh", "làm lại giấy khai sinh", "rách giấy khai sinh", "khai sinh gốc bị mất"],
  }),
];
