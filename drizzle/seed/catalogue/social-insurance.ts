import type { ProcedureContent } from "#lib/procedures/content.ts";
import { copy, days, free, paper, procedure, seeNote, t, terms } from "./build.ts";
import { laws } from "./laws.ts";
import { blank, identityCard, paperForm } from "./papers.ts";
import { counterSteps, onlineSteps } from "./steps.ts";

const insurance = {
  agencyLevels: ["province", "commune"],
  handledBy: { department: "BHXH" },
  competentAuthority: t("Bảo hiểm xã hội tỉnh", "The provincial social insurance agency"),
  field: "socialInsurance",
} satisfies Partial<ProcedureContent>;

/** The social insurance agency. */
export const socialInsuranceProcedures = [
  procedure("1.001613", {
    ...insurance,
    name: t("Giải quyết hưởng bảo hiểm xã hội một lần", "One-time social insurance payment"),
    serviceLevel: 3,
    online: "full",
    whoFor: t(
      "Người đã nghỉ đóng bảo hiểm xã hội, đủ điều kiện rút một lần.",
      "People who stopped paying and may take the money at once.",
    ),
    outcome: t("Quyết định và tiền trợ cấp một lần.", "A decision and the payment."),
    channels: terms(days(5), [free]),
    documents: [
      blank(
        "Đơn đề nghị hưởng bảo hiểm xã hội một lần",
        "Application for the payment",
        "don-huong-bao-hiem-xa-hoi-mot-lan.pdf",
      ),
      paper("insuranceBook", "Sổ bảo hiểm xã hội", "Social insurance book"),
    ],
    steps: onlineSteps(),
    results: [
      {
        code: "KQ.G24.000030",
        name: t("Quyết định hưởng bảo hiểm xã hội một lần", "Decision on the payment"),
      },
      { code: "KQ.G24.000012", name: t("Bản quá trình đóng bảo hiểm xã hội", "Record of contributions") },
      { code: "KQ.G24.000053", name: t("Tiền trợ cấp", "The payment") },
    ],
    legalBasis: laws("41/2024/QH15"),
    decisionNo: "1474/QĐ-BTC",
    formKey: "general",
    processKey: "departmentStandard5",
    lifeEvents: ["work", "hardship"],
    synonyms: ["rút bảo hiểm", "rút BHXH một lần", "lấy tiền bảo hiểm", "chốt sổ bảo hiểm"],
  }),
  procedure("2.000693", {
    ...insurance,
    name: t("Giải quyết hưởng chế độ thai sản", "Maternity benefit"),
    audience: ["citizen", "business", "organisation"],
    serviceLevel: 2,
    whoFor: t(
      "Lao động nữ sinh con, lao động nam có vợ sinh con, người nhận nuôi con nuôi đang đóng bảo hiểm.",
      "Insured mothers, fathers and adoptive parents.",
    ),
    outcome: t("Tiền trợ cấp thai sản.", "The maternity benefit."),
    channels: terms(days(6), [
      seeNote(t("Không thu phí của người lao động.", "Nothing to pay for the insured.")),
    ]),
    documents: [
      paperForm(
        "Danh sách đề nghị của người sử dụng lao động hoặc đơn của người lao động",
        "Employer's list or the worker's request",
        "de-nghi-huong-thai-san.pdf",
      ),
      copy(
        "birthCertificate",
        "Bản sao giấy khai sinh hoặc giấy chứng sinh của con",
        "Copy of the birth certificate or notification",
      ),
      identityCard,
    ],
    steps: counterSteps(),
    results: [
      {
        code: "KQ.G24.000054",
        name: t("Thông báo danh sách hưởng chế độ thai sản", "List of benefits granted"),
      },
      { code: "KQ.G24.000053", name: t("Tiền trợ cấp", "The payment") },
    ],
    legalBasis: laws("41/2024/QH15", "84/2015/QH13", "158/2025/NĐ-CP", "12/2025/TT-BNV"),
    decisionNo: "1222/QĐ-BTC",
    processKey: "departmentStandard6",
    lifeEvents: ["birth", "work"],
    synonyms: ["tiền thai sản", "nghỉ đẻ", "bảo hiểm thai sản", "tiền sinh con", "chế độ vợ sinh con"],
  }),
];
