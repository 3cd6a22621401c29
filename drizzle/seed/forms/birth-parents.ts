import type { Condition } from "#lib/forms/conditions.ts";
import type { FormStep } from "#lib/forms/definition.ts";
import type { Group, Words } from "#lib/forms/field-schema.ts";
import type { Prefill } from "#lib/forms/prefill-schema.ts";
import {
  birthDateInPart,
  ethnicity,
  fullName,
  known,
  nationality,
  option,
  personalId,
  residence,
  words,
} from "./parts.ts";

const motherIsDeclared: Condition = { field: "motherDeclared", is: true };
const fatherIsDeclared: Condition = { field: "fatherDeclared", is: "declared" };

export const mother: FormStep = {
  key: "mother",
  title: words("Người mẹ", "The mother"),
  fields: [
    {
      kind: "yesNo",
      key: "motherDeclared",
      label: words("Có khai người mẹ không?", "Do you declare the mother?"),
      help: words(
        "Chỉ chọn “Không” khi trẻ bị bỏ rơi, không rõ mẹ là ai.",
        "Answer “No” only for an abandoned child whose mother is not known.",
      ),
      required: true,
      prefill: [{ value: true, when: { not: { field: "birthEvidence", is: "foundling" } } }],
    },
    parent("mother", words("Người mẹ", "The mother"), motherIsDeclared),
  ],
};

export const father: FormStep = {
  key: "father",
  title: words("Người cha", "The father"),
  fields: [
    {
      kind: "choice",
      key: "fatherDeclared",
      label: words("Khai người cha", "Declaring the father"),
      style: "radio",
      options: [
        option("declared", "Có khai người cha", "The father is declared"),
        option(
          "notDeclared",
          "Chưa xác định được cha, để trống",
          "The father is not determined; leave it empty",
        ),
      ],
      help: words(
        "Để trống thì sau này vẫn làm thủ tục nhận cha, mẹ, con được.",
        "If left empty, the father can still be recognised later by another procedure.",
      ),
      required: true,
    },
    // Most parents live together; the mother's address is offered and can be changed.
    parent("father", words("Người cha", "The father"), fatherIsDeclared, [
      { from: "answers.mother.residence" },
    ]),
  ],
};

export const marriage: FormStep = {
  key: "marriage",
  title: words("Hôn nhân của cha mẹ", "The parents' marriage"),
  when: { and: [motherIsDeclared, fatherIsDeclared] },
  fields: [
    {
      kind: "yesNo",
      key: "parentsMarried",
      label: words("Cha mẹ đã đăng ký kết hôn chưa?", "Have the parents registered their marriage?"),
      required: true,
    },
    {
      kind: "group",
      key: "marriage",
      label: words("Đăng ký kết hôn", "Marriage registration"),
      when: { field: "parentsMarried", is: true },
      fields: [
        {
          kind: "text",
          key: "office",
          label: words("Nơi đăng ký", "Where it was registered"),
          example: words("Ủy ban nhân dân xã Bắc Hà", "People's committee of Bắc Hà commune"),
          required: true,
        },
        {
          kind: "text",
          key: "number",
          label: words("Số (nếu nhớ)", "Number, if known"),
          example: words("45/2021", "45/2021"),
          maxLength: 40,
        },
      ],
    },
    {
      kind: "info",
      key: "notMarried",
      label: words(
        "Cha mẹ chưa đăng ký kết hôn: cần làm cùng lúc thủ tục nhận cha cho con; cán bộ sẽ hướng dẫn.",
        "The parents are not married: the recognition of the child by the father is done at the same time; an officer will help.",
      ),
      when: { field: "parentsMarried", is: false },
    },
  ],
};

/** A parent of the child. Where the parent is the one who files, the portal knows the answers already. */
function parent(key: "mother" | "father", label: Words, when: Condition, more: Prefill[] = []): Group {
  const files: Condition = { field: "requester.relation", is: key };
  return {
    kind: "group",
    key,
    label,
    when,
    fields: [
      fullName({ prefill: known("citizen.fullName", files), readOnlyWhenVerified: true }),
      birthDateInPart({ prefill: known("citizen.birthDate", files), usualYearsAgo: [13, 70] }),
      personalId({
        help: words(
          "Dãy 12 chữ số trên thẻ căn cước. Để trống nếu không có.",
          "The 12 digits on the identity card. Leave empty if there is none.",
        ),
        required: undefined,
        acceptsOldCard: true,
        birthDate: `${key}.birthDate`,
        prefill: known("citizen.personalId", files),
        readOnlyWhenVerified: true,
      }),
      ethnicity({ prefill: known("citizen.ethnicity", files) }),
      nationality({ prefill: [...known("citizen.nationality", files), { value: "Việt Nam" }] }),
      residence({
        prefill: [{ from: "answers.requester.residence", when: files }, ...more],
      }),
    ],
  };
}
