import { assumedDays, council, procedure, t, terms } from "./build.ts";
import { councilNote, groupMinutes, householdBusiness } from "./household-business.ts";
import { blank, businessMandate } from "./papers.ts";
import { onlineSteps } from "./steps.ts";

/** Household businesses: pausing and closing. */
export const closingBusinessProcedures = [
  procedure("1.001570", {
    ...householdBusiness,
    name: t(
      "Tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh",
      "Suspending a household business, or resuming it early",
    ),
    serviceLevel: 3,
    online: "full",
    whoFor: t(
      "Hộ kinh doanh nghỉ từ 30 ngày trở lên, hoặc muốn mở lại sớm.",
      "Businesses closing for 30 days or more, or reopening early.",
    ),
    outcome: t(
      "Giấy xác nhận tạm ngừng hoặc tiếp tục kinh doanh.",
      "A confirmation of the suspension or resumption.",
    ),
    channels: terms(assumedDays(1), [council(councilNote)]),
    documents: [
      blank(
        "Giấy đề nghị tạm ngừng hoặc tiếp tục kinh doanh",
        "Application to suspend or resume",
        "giay-de-nghi-tam-ngung-kinh-doanh.pdf",
      ),
      groupMinutes,
      businessMandate,
    ],
    steps: onlineSteps(),
    results: [
      {
        code: "KQ.G12.001049",
        name: t("Giấy xác nhận đăng ký tạm ngừng kinh doanh", "Confirmation of suspension"),
      },
      { code: "KQ.G12.001154", name: t("Giấy xác nhận tiếp tục kinh doanh", "Confirmation of resumption") },
    ],
    formKey: "general",
    processKey: "communeStandard1",
    lifeEvents: ["business"],
    synonyms: ["nghỉ bán", "tạm nghỉ quán", "đóng cửa tạm thời", "mở lại quán"],
  }),
  procedure("1.001266", {
    ...householdBusiness,
    name: t("Chấm dứt hoạt động hộ kinh doanh", "Closing a household business"),
    serviceLevel: 3,
    online: "full",
    whoFor: t(
      "Chủ hộ kinh doanh nghỉ hẳn, đã nộp đủ thuế và các khoản nợ.",
      "Owners who close for good and owe no taxes or debts.",
    ),
    outcome: t(
      "Hộ kinh doanh được ghi là đã chấm dứt; có thông báo gửi bạn.",
      "The business is recorded as closed and you are notified.",
    ),
    channels: terms(assumedDays(1), [council(councilNote)]),
    documents: [
      blank("Thông báo chấm dứt hoạt động", "Notice of closing", "thong-bao-cham-dut-ho-kinh-doanh.pdf"),
      groupMinutes,
      businessMandate,
    ],
    steps: onlineSteps(),
    results: [
      { code: "KQ.G12.001349", name: t("Cập nhật tình trạng chấm dứt hoạt động", "Record of the closing") },
      { code: "KQ.G12.001017", name: t("Văn bản thông báo lý do từ chối", "Written reasons of a refusal") },
    ],
    formKey: "general",
    processKey: "communeStandard1",
    lifeEvents: ["business"],
    synonyms: ["nghỉ bán hẳn", "đóng quán", "trả giấy phép kinh doanh", "giải thể hộ kinh doanh"],
  }),
];
