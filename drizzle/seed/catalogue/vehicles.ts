import type { ProcedureContent } from "#lib/procedures/content.ts";
import { assumedHours, days, inCase, paper, procedure, seeNote, t, terms } from "./build.ts";
import { laws } from "./laws.ts";
import { counterSteps, onlineSteps } from "./steps.ts";

const common = {
  field: "vehicles",
  decisionNo: "1383/QĐ-BCA",
  agencyLevels: ["ministry", "province", "commune"],
  audience: ["citizen", "business", "organisation", "foreigner"],
  competentAuthority: t(
    "Công an xã, phường được giao đăng ký xe",
    "The commune police in charge of vehicle registration",
  ),
  legalBasis: laws("36/2024/QH15", "79/2024/TT-BCA", "13/2025/TT-BCA", "60/2023/TT-BTC", "06/2025/TT-BTC"),
  processKey: "communePoliceHour",
  lifeEvents: ["vehicle"],
} satisfies Partial<ProcedureContent>;
const plateFee = [
  seeNote(
    t(
      "Theo Thông tư 60/2023/TT-BTC, tùy loại xe và nơi đăng ký.",
      "As in Circular 60/2023/TT-BTC, by kind of vehicle and place.",
    ),
  ),
];
const cases = [
  { key: "newPlate", name: t("Cấp biển số mới", "New number plate") },
  {
    key: "ownPlate",
    name: t("Biển số định danh, biển số trúng đấu giá, đổi biển số", "Own, auctioned or exchanged plate"),
  },
  { key: "certificate", name: t("Chỉ cấp chứng nhận đăng ký xe", "Registration certificate only") },
];
const ownerPapers = paper("ownerPapers", "Giấy tờ tùy thân của chủ xe", "Identity papers of the owner", {
  handling: "present",
});
const registration = {
  code: "KQ.G01.000014",
  name: t("Giấy chứng nhận đăng ký xe", "Vehicle registration certificate"),
};

/** Registration of vehicles. */
export const vehicleProcedures = [
  procedure("1.013067", {
    ...common,
    name: t(
      "Đăng ký, cấp biển số xe lần đầu thực hiện bằng dịch vụ công một phần hoặc trực tiếp thực hiện tại cấp trung ương, cấp tỉnh, cấp xã",
      "First registration of a vehicle and number plate, partly online or at the counter",
    ),
    serviceLevel: 2,
    whoFor: t(
      "Người mới mua xe máy, ô tô, xe máy chuyên dùng.",
      "Buyers of new motorcycles, cars and special vehicles.",
    ),
    outcome: t("Biển số và giấy chứng nhận đăng ký xe.", "A number plate and the registration certificate."),
    cases,
    channels: [
      ...terms(assumedHours(1), plateFee, ["direct"], { caseKey: "newPlate" }),
      ...terms(days(7), plateFee, ["direct"], { caseKey: "ownPlate" }),
      ...terms(days(2), plateFee, ["direct"], { caseKey: "certificate" }),
    ],
    documents: [
      paper("applicationForm", "Giấy khai đăng ký xe (mẫu ĐKX10)", "Vehicle registration form (ĐKX10)", {
        template: "giay-khai-dang-ky-xe.pdf",
      }),
      ownerPapers,
      paper(
        "vehiclePapers",
        "Giấy tờ của xe: chứng nhận nguồn gốc, chứng từ mua bán, chứng từ lệ phí trước bạ",
        "Papers of the vehicle: origin, purchase and registration tax",
      ),
    ],
    steps: counterSteps(
      t(
        "Đưa xe đến kiểm tra số máy, số khung và bấm biển số.",
        "Bring the vehicle for a check of its numbers and to draw the plate.",
      ),
    ),
    results: [registration, { code: "KQ.G01.000015", name: t("Biển số xe", "Number plate") }],
    synonyms: ["đăng ký xe máy", "làm biển số", "bấm biển số", "cà vẹt", "đăng ký xe mới mua", "giấy tờ xe"],
  }),
  procedure("1.013076", {
    ...common,
    name: t(
      "Cấp chứng nhận đăng ký xe, biển số xe trong trường hợp thay đổi chủ xe (đăng ký sang tên xe) bằng dịch vụ công trực tuyến một phần hoặc trực tiếp thực hiện tại cấp trung ương, cấp tỉnh, cấp xã",
      "Registration of a vehicle in the name of a new owner, partly online or at the counter",
    ),
    serviceLevel: 3,
    online: "partial",
    partialReason: t(
      "Phải nộp lại chứng nhận đăng ký, biển số cũ và nhận biển số mới.",
      "The old certificate and plate have to be handed in and the new plate collected.",
    ),
    whoFor: t(
      "Người mua, được cho, tặng, thừa kế xe đã đăng ký.",
      "Buyers and recipients of registered vehicles.",
    ),
    outcome: t(
      "Giấy chứng nhận đăng ký xe mang tên chủ mới.",
      "A registration certificate in the new owner's name.",
    ),
    conditions: [
      t(
        "Chủ cũ giữ lại đăng ký và biển số, làm thủ tục thu hồi trước khi giao xe.",
        "The former owner keeps certificate and plate and hands them in first.",
      ),
    ],
    cases,
    channels: [
      ...terms(assumedHours(1), plateFee, ["online", "direct"], { caseKey: "newPlate" }),
      ...terms(days(7), plateFee, ["online", "direct"], { caseKey: "ownPlate" }),
      ...terms(days(2), plateFee, ["online", "direct"], { caseKey: "certificate" }),
    ],
    documents: [
      paper("applicationForm", "Giấy khai đăng ký xe (mẫu ĐKX10)", "Vehicle registration form (ĐKX10)", {
        required: false,
        template: "giay-khai-dang-ky-xe.pdf",
      }),
      ownerPapers,
      paper("transfer", "Chứng từ chuyển quyền sở hữu xe", "Proof of the transfer of ownership"),
      paper("registrationTax", "Chứng từ lệ phí trước bạ", "Proof of registration tax"),
      paper(
        "revocation",
        "Chứng nhận thu hồi đăng ký, biển số cũ",
        "Certificate that the old plate was handed in",
      ),
      ...inCase(
        "newPlate",
        paper(
          "chassisRubbing",
          "Hai bản chà số máy, số khung",
          "Two rubbings of engine and chassis numbers",
          { originals: 2 },
        ),
      ),
    ],
    steps: onlineSteps(
      t("Mang biển số cũ đến đổi và nhận biển mới.", "Bring the old plate and collect the new one."),
    ),
    results: [
      registration,
      {
        code: "KQ.G01.000008",
        name: t(
          "Giấy chứng nhận thu hồi đăng ký, biển số xe",
          "Certificate of withdrawal of the old registration",
        ),
      },
    ],
    formKey: "general",
    synonyms: ["sang tên xe", "mua xe cũ", "đổi chủ xe", "rút hồ sơ gốc xe", "xe không chính chủ"],
  }),
];
