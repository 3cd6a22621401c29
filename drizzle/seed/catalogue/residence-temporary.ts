import { days, inCase, paper, procedure, seeNote, t, terms } from "./build.ts";
import { ct01 } from "./papers.ts";
import { ownHome, rental, residence, residenceCharge, residenceNotice } from "./residence.ts";
import { onlineSteps } from "./steps.ts";

/** The record names an amount for one way and one case only. */
const circularOnly = seeNote(t("Theo Thông tư 75/2022/TT-BTC.", "As in Circular 75/2022/TT-BTC."));

/** Temporary residence. */
export const temporaryResidenceProcedures = [
  procedure("1.004194", {
    ...residence,
    name: t("Đăng ký tạm trú", "Registration of temporary residence"),
    audience: ["citizen", "business", "organisation"],
    serviceLevel: 4,
    online: "full",
    whoFor: t(
      "Người đến ở từ 30 ngày trở lên để làm việc, học tập ngoài xã nơi thường trú.",
      "People who stay 30 days or more outside their home commune to work or study.",
    ),
    outcome: t(
      "Thông tin tạm trú được ghi vào cơ sở dữ liệu, có thời hạn tối đa 2 năm.",
      "The temporary residence enters the database, for 2 years at most.",
    ),
    cases: [
      { key: "household", name: t("Cá nhân, hộ gia đình", "Persons and households") },
      { key: "list", name: t("Nhiều người, theo danh sách", "Many persons, by a list") },
    ],
    channels: [
      ...terms(days(3), [residenceCharge(7_000)], ["online"], { caseKey: "household" }),
      ...terms(days(3), [circularOnly], ["direct"], { caseKey: "household" }),
      ...terms(days(3), [circularOnly], ["online"], { caseKey: "list" }),
      ...terms(
        days(3),
        [
          {
            ...residenceCharge(10_000, t("10.000 đồng một người.", "10,000 đồng a person.")),
            quantityFrom: "persons",
          },
        ],
        ["direct"],
        { caseKey: "list" },
      ),
    ],
    documents: [
      ct01,
      { ...ownHome, required: false },
      { ...rental, required: false },
      ...inCase(
        "list",
        paper(
          "personList",
          "Văn bản đề nghị kèm danh sách người tạm trú",
          "Request with the list of persons",
          {
            copies: 1,
          },
        ),
      ),
    ],
    steps: onlineSteps(),
    results: [residenceNotice],
    formKey: "general",
    processKey: "communePolice3",
    lifeEvents: ["moving", "work", "schooling"],
    synonyms: [
      "tạm trú",
      "ở trọ",
      "thuê nhà trọ",
      "KT3",
      "đăng ký phòng trọ",
      "sinh viên ở trọ",
      "công nhân ở trọ",
    ],
  }),
  procedure("1.002755", {
    ...residence,
    name: t("Gia hạn tạm trú", "Extension of temporary residence"),
    audience: ["citizen", "organisation"],
    serviceLevel: 4,
    online: "full",
    whoFor: t(
      "Người đang tạm trú muốn ở tiếp; làm trong 15 ngày trước khi hết hạn.",
      "Temporary residents who want to stay on; to be filed within 15 days before the end.",
    ),
    outcome: t("Thời hạn tạm trú mới.", "A new term of temporary residence."),
    channels: [
      ...terms(days(3), [residenceCharge(5_000)], ["online"]),
      ...terms(days(3), [residenceCharge(10_000)], ["direct"]),
    ],
    documents: [
      ct01,
      paper("personList", "Văn bản đề nghị kèm danh sách người gia hạn", "Request with the list of persons", {
        required: false,
        guidance: t("Khi gia hạn theo danh sách.", "When extending by list."),
      }),
    ],
    steps: onlineSteps(),
    results: [residenceNotice],
    formKey: "general",
    processKey: "communePolice3",
    lifeEvents: ["moving"],
    synonyms: ["hết hạn tạm trú", "gia hạn KT3", "ở trọ tiếp"],
  }),
];
