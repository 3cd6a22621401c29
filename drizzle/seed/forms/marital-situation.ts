import type { FormStep } from "#lib/forms/definition.ts";
import type { Group, Words } from "#lib/forms/field-schema.ts";
import { fullName, option, words } from "./parts.ts";

/** The document that shows how a marriage began or ended, as far as the person knows it. */
function proof(
  key: string,
  status: string,
  label: Words,
  office: Words,
  examples: { number: string; office: Words },
): Group {
  return {
    kind: "group",
    key,
    label,
    when: { field: "maritalStatus", is: status },
    fields: [
      {
        kind: "text",
        key: "number",
        label: words("Số", "Number"),
        example: words(examples.number, examples.number),
        maxLength: 60,
        required: true,
      },
      {
        kind: "date",
        key: "issuedOn",
        label: words("Ngày cấp", "Date"),
        rule: "notFuture",
        required: true,
        usualYearsAgo: [0, 50],
      },
      { kind: "text", key: "office", label: office, example: examples.office, required: true },
    ],
  };
}

/** The present situation. */
export const situation: FormStep = {
  key: "situation",
  title: words("Tình trạng hôn nhân hiện nay", "Present marital status"),
  fields: [
    {
      kind: "choice",
      key: "maritalStatus",
      label: words("Tình trạng hôn nhân", "Marital status"),
      style: "radio",
      options: [
        option("single", "Chưa đăng ký kết hôn với ai", "Never registered a marriage"),
        option("married", "Đang có vợ hoặc chồng", "Married"),
        option("divorced", "Đã ly hôn, chưa kết hôn lại", "Divorced, not married again"),
        option("widowed", "Vợ hoặc chồng đã mất, chưa kết hôn lại", "Widowed, not married again"),
        option(
          "customary",
          "Chung sống như vợ chồng trước ngày 03/01/1987, chưa đăng ký",
          "Living together since before 3 January 1987 without registration",
        ),
      ],
      required: true,
    },
    fullName({
      key: "spouseName",
      label: words("Họ, chữ đệm, tên của vợ hoặc chồng", "Full name of the wife or husband"),
      when: { field: "maritalStatus", in: ["married", "divorced", "widowed", "customary"] },
    }),
  ],
};

/** Each situation asks only for its own paper, by number, so nothing needs to be photographed. */
export const proofs: FormStep = {
  key: "proofs",
  title: words("Giấy tờ về hôn nhân", "Papers about the marriage"),
  when: { field: "maritalStatus", in: ["married", "divorced", "widowed"] },
  fields: [
    proof(
      "marriageProof",
      "married",
      words("Giấy chứng nhận kết hôn", "Marriage certificate"),
      words("Nơi đăng ký", "Where it was registered"),
      {
        number: "45/2021",
        office: words("Ủy ban nhân dân xã Si Ma Cai", "People's committee of Si Ma Cai commune"),
      },
    ),
    proof(
      "divorceProof",
      "divorced",
      words("Bản án hoặc quyết định ly hôn", "Divorce judgment or decision"),
      words("Tòa án", "Court"),
      {
        number: "12/2023/QĐST-HNGĐ",
        office: words("Tòa án nhân dân khu vực 1 - Lào Cai", "Regional People's Court 1 - Lào Cai"),
      },
    ),
    proof(
      "deathProof",
      "widowed",
      words("Trích lục khai tử của vợ hoặc chồng", "Death extract of the wife or husband"),
      words("Nơi đăng ký khai tử", "Where the death was registered"),
      {
        number: "08/2024",
        office: words("Ủy ban nhân dân phường Lào Cai", "People's committee of Lào Cai ward"),
      },
    ),
  ],
};
