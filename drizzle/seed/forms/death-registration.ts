import { ethnicGroups } from "#lib/forms/catalogues/ethnic-groups.ts";
import type { FormDefinition, FormStep } from "#lib/forms/definition.ts";
import { causeAndProof, circumstances } from "./death-circumstances.ts";
import { filer } from "./filer.ts";
import {
  birthDateInPart,
  copies,
  ethnicity,
  fullName,
  nationality,
  option,
  personalId,
  residence,
  sex,
  truth,
  words,
} from "./parts.ts";

const requester: FormStep = {
  key: "requester",
  title: words("Người đi khai tử", "The person who registers"),
  fields: [
    filer(
      [
        option("spouse", "Vợ, chồng", "Wife or husband"),
        option("child", "Con", "Child"),
        option("parent", "Cha, mẹ", "Parent"),
        option("sibling", "Anh, chị, em", "Brother or sister"),
        option("relative", "Người thân khác", "Another relative"),
        option("organisation", "Đại diện cơ quan, tổ chức", "On behalf of an agency or organisation"),
        option("mandatary", "Người được ủy quyền", "A person with a mandate"),
      ],
      words("Quan hệ với người đã mất", "Relation to the deceased"),
    ),
  ],
};

const deceased: FormStep = {
  key: "deceased",
  title: words("Người đã mất", "The deceased"),
  fields: [
    {
      kind: "group",
      key: "deceased",
      label: words("Người được khai tử", "The person whose death is registered"),
      fields: [
        fullName(),
        sex(),
        birthDateInPart({ usualYearsAgo: [0, 110] }),
        personalId({
          help: words(
            "Số định danh 12 chữ số, hoặc số chứng minh nhân dân cũ. Để trống nếu không có.",
            "The 12-digit number or the number of an old card. Leave empty if there is none.",
          ),
          required: undefined,
          acceptsOldCard: true,
          birthDate: "deceased.birthDate",
          sex: "deceased.sex",
        }),
        ethnicity(),
        nationality(),
        residence({
          label: words("Nơi cư trú cuối cùng", "Last place of residence"),
          prefill: [{ from: "answers.requester.residence" }],
        }),
      ],
    },
  ],
};

const wishes: FormStep = {
  key: "wishes",
  title: words("Yêu cầu và cam đoan", "Wishes and affirmation"),
  fields: [
    copies({
      label: words("Số bản sao trích lục khai tử muốn nhận", "Number of copies of the death extract wanted"),
    }),
    {
      kind: "longText",
      key: "note",
      label: words("Điều muốn nói thêm với cán bộ", "Anything else the officer should know"),
      maxLength: 1000,
    },
    truth,
  ],
};

/** Death registration (1.000656). */
export const deathRegistration: FormDefinition = {
  key: "deathRegistration",
  version: 1,
  title: words("Tờ khai đăng ký khai tử", "Death registration"),
  lists: { ethnicGroups },
  summary: ["deceased.fullName", "diedOn"],
  steps: [requester, deceased, circumstances, causeAndProof, wishes],
};
