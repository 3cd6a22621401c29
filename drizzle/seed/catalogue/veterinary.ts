import { agriculture, inspected, inspection, traders } from "./agriculture-department.ts";
import { copy, days, fee, fixed, originalAndCopy, paper, procedure, t, terms } from "./build.ts";
import { laws } from "./laws.ts";
import { blank } from "./papers.ts";
import { onlineSteps, siteVisit } from "./steps.ts";

/** Animal medicines and those who treat animals. */
export const veterinaryProcedures = [
  procedure("1.001686", {
    ...agriculture,
    name: t(
      "Cấp Giấy chứng nhận đủ điều kiện buôn bán thuốc thú y",
      "Certificate for trading in veterinary medicines",
    ),
    field: "veterinary",
    audience: traders,
    serviceLevel: 3,
    online: "partial",
    partialReason: inspected,
    whoFor: t(
      "Người mở cửa hàng bán thuốc cho gia súc, gia cầm, thủy sản.",
      "People who open a shop for animal medicines.",
    ),
    outcome: t("Giấy chứng nhận đủ điều kiện buôn bán thuốc thú y.", "A certificate for trading."),
    conditions: [
      t(
        "Người quản lý và người bán có chứng chỉ hành nghề thú y.",
        "The manager and the seller hold a veterinary licence.",
      ),
    ],
    channels: terms(days(7), [
      fee(inspection, 230_000, t("230.000 đồng một lần.", "230,000 đồng each time.")),
    ]),
    documents: [
      paper("applicationForm", "Đơn đăng ký (mẫu 09.QLT)", "Application (form 09.QLT)", {
        ...originalAndCopy,
        required: false,
        template: "don-buon-ban-thuoc-thu-y.pdf",
      }),
      paper(
        "facility",
        "Bản thuyết minh cơ sở vật chất, kỹ thuật (mẫu 10.QLT)",
        "Description of the premises (form 10.QLT)",
        originalAndCopy,
      ),
      paper("licence", "Chứng chỉ hành nghề thú y", "Veterinary licence", originalAndCopy),
      copy("registration", "Giấy chứng nhận đăng ký doanh nghiệp", "Business registration", {
        required: false,
      }),
    ],
    steps: onlineSteps(siteVisit),
    results: [
      {
        code: "KQ.G10.000209",
        name: t(
          "Giấy chứng nhận đủ điều kiện buôn bán thuốc thú y",
          "Certificate for trading in veterinary medicines",
        ),
      },
    ],
    legalBasis: laws("79/2015/QH13", "35/2016/NĐ-CP", "123/2018/NĐ-CP", "101/2020/TT-BTC"),
    decisionNo: "1649/QĐ-BNNMT",
    formKey: "general",
    processKey: "departmentStandard7",
    lifeEvents: ["business"],
    synonyms: ["bán thuốc thú y", "cửa hàng thuốc gia súc", "thuốc lợn gà"],
  }),
  procedure("1.004756", {
    ...agriculture,
    name: t("Cấp Chứng chỉ hành nghề thú y", "Veterinary licence"),
    field: "veterinary",
    audience: ["citizen", "foreigner"],
    serviceLevel: 4,
    online: "full",
    whoFor: t(
      "Người chữa bệnh, tiêm phòng, buôn bán thuốc cho vật nuôi.",
      "People who treat or vaccinate animals or sell medicines for them.",
    ),
    outcome: t("Chứng chỉ hành nghề thú y.", "A licence to practise."),
    channels: terms(days(5), [
      fixed(
        50_000,
        t(
          "50.000 đồng một lần theo Thông tư 101/2020/TT-BTC.",
          "50,000 đồng each time (Circular 101/2020/TT-BTC).",
        ),
      ),
    ]),
    documents: [
      blank("Đơn đăng ký (mẫu 01.HNTY)", "Application (form 01.HNTY)", "don-chung-chi-hanh-nghe-thu-y.pdf"),
      copy(
        "diploma",
        "Bản sao văn bằng chuyên môn hoặc giấy xác nhận tập huấn",
        "Copy of the diploma or training certificate",
      ),
      paper("health", "Giấy chứng nhận sức khỏe", "Health certificate"),
      paper("workPermit", "Giấy phép lao động của người nước ngoài", "Work permit of a foreigner", {
        ...originalAndCopy,
        required: false,
      }),
    ],
    steps: onlineSteps(),
    results: [{ code: "KQ.G10.000865", name: t("Chứng chỉ hành nghề thú y", "Veterinary licence") }],
    legalBasis: laws("79/2015/QH13", "35/2016/NĐ-CP", "32/2026/NĐ-CP", "101/2020/TT-BTC"),
    decisionNo: "1649/QĐ-BNNMT",
    formKey: "general",
    processKey: "departmentStandard5",
    lifeEvents: ["work"],
    synonyms: ["bác sĩ thú y", "chứng chỉ thú y", "tiêm phòng gia súc"],
  }),
];
