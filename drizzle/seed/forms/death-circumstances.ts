import type { FormStep } from "#lib/forms/definition.ts";
import { option, words } from "./parts.ts";

/** When and where the person died. */
export const circumstances: FormStep = {
  key: "circumstances",
  title: words("Thời gian và nơi mất", "Time and place of death"),
  fields: [
    {
      kind: "partialDate",
      key: "diedOn",
      label: words("Ngày mất", "Date of death"),
      help: words("Theo dương lịch.", "By the solar calendar."),
      rule: "notFuture",
      notBefore: "deceased.birthDate",
      usualYearsAgo: [0, 1],
      required: true,
    },
    {
      kind: "info",
      key: "late",
      label: words(
        "Đã quá 15 ngày kể từ ngày mất: vẫn đăng ký được, chỉ là đăng ký quá hạn.",
        "More than 15 days have passed: registration is still possible, it only counts as late.",
      ),
      when: { field: "diedOn", olderThanDays: 15 },
    },
    {
      kind: "text",
      key: "diedAtTime",
      label: words("Giờ mất (nếu biết)", "Hour of death, if known"),
      example: words("khoảng 14 giờ 30", "about 14:30"),
      maxLength: 40,
    },
    {
      kind: "choice",
      key: "deathPlaceKind",
      label: words("Mất ở đâu?", "Where did the person die?"),
      style: "radio",
      options: [
        option("home", "Tại nơi cư trú cuối cùng đã khai", "At the last residence declared before"),
        option("facility", "Tại cơ sở y tế", "In a health facility"),
        option("elsewhere", "Nơi khác", "Somewhere else"),
        option("found", "Không rõ; thi thể được phát hiện", "Not known; the body was found"),
      ],
      required: true,
    },
    {
      kind: "text",
      key: "facilityName",
      label: words("Tên cơ sở y tế", "Name of the health facility"),
      example: words("Bệnh viện Đa khoa tỉnh số 1", "Provincial General Hospital No. 1"),
      required: true,
      when: { field: "deathPlaceKind", is: "facility" },
    },
    {
      kind: "address",
      key: "deathAddress",
      label: words("Địa chỉ nơi mất hoặc nơi phát hiện", "Address where the person died or was found"),
      scope: "anywhere",
      detail: "optional",
      required: true,
      when: { field: "deathPlaceKind", in: ["facility", "elsewhere", "found"] },
    },
  ],
};

/** Why the person died, and the paper that says so. */
export const causeAndProof: FormStep = {
  key: "cause",
  title: words("Nguyên nhân và giấy tờ", "Cause and papers"),
  fields: [
    {
      kind: "choice",
      key: "cause",
      label: words("Nguyên nhân", "Cause"),
      style: "select",
      options: [
        option("oldAge", "Tuổi già", "Old age"),
        option("illness", "Ốm bệnh", "Illness"),
        option("traffic", "Tai nạn giao thông", "Traffic accident"),
        option("work", "Tai nạn lao động", "Accident at work"),
        option("otherAccident", "Tai nạn khác, thiên tai", "Another accident or a disaster"),
        option("other", "Nguyên nhân khác", "Another cause"),
        option("unknown", "Không rõ", "Not known"),
      ],
      required: true,
    },
    {
      kind: "text",
      key: "causeDetail",
      label: words("Ghi rõ nguyên nhân", "The cause in words"),
      example: words("Lũ quét", "Flash flood"),
      required: { field: "cause", is: "other" },
      when: { field: "cause", in: ["illness", "otherAccident", "other"] },
    },
    {
      kind: "choice",
      key: "deathProof",
      label: words("Giấy tờ về việc chết", "Paper about the death"),
      style: "radio",
      options: [
        option("electronic", "Giấy báo tử điện tử", "Electronic notice of death"),
        option("notice", "Giấy báo tử bằng giấy", "Notice of death on paper"),
        option("instead", "Giấy tờ thay giấy báo tử", "A paper that stands for the notice"),
        option("evidence", "Chưa có; có giấy tờ, chứng cứ khác", "None; other papers or evidence"),
      ],
      help: words(
        "Thay giấy báo tử: bản án hoặc quyết định của tòa án, kết luận của cơ quan công an, giám định pháp y.",
        "Instead of the notice: a court decision, a conclusion of the police, a forensic report.",
      ),
      required: true,
    },
    {
      kind: "group",
      key: "deathNotice",
      label: words("Giấy báo tử", "The notice of death"),
      when: { field: "deathProof", in: ["electronic", "notice"] },
      fields: [
        {
          kind: "text",
          key: "number",
          label: words("Số", "Number"),
          example: words("128/GBT", "128/GBT"),
          maxLength: 40,
          required: true,
        },
        {
          kind: "text",
          key: "issuer",
          label: words("Nơi cấp", "Who issued it"),
          example: words("Trạm Y tế xã Mường Khương", "Health station of Mường Khương commune"),
          required: true,
        },
        {
          kind: "date",
          key: "issuedOn",
          label: words("Ngày cấp", "Date"),
          rule: "notFuture",
          notBefore: "diedOn",
          required: true,
        },
      ],
    },
  ],
};
