import type { FormStep } from "#lib/forms/definition.ts";
import { birthDate, fullName, option, personalId, sex, words } from "./parts.ts";

const kinships = [
  option("spouse", "Vợ, chồng", "Wife or husband"),
  option("child", "Con", "Child"),
  option("parent", "Cha, mẹ", "Parent"),
  option("grandparent", "Ông, bà", "Grandparent"),
  option("grandchild", "Cháu", "Grandchild"),
  option("sibling", "Anh, chị, em", "Brother or sister"),
  option("other", "Người khác ở nhờ, ở thuê", "Somebody else who lodges or rents"),
];

export const household: FormStep = {
  key: "household",
  title: words("Chủ hộ tại nơi mới", "Head of household at the new place"),
  when: { field: "residenceCase", in: ["owned", "rented"] },
  fields: [
    {
      kind: "yesNo",
      key: "isHead",
      label: words("Người đăng ký là chủ hộ?", "Is the person who registers the head of household?"),
      required: true,
    },
    {
      kind: "group",
      key: "newHead",
      label: words("Chủ hộ", "Head of household"),
      when: { field: "isHead", is: false },
      fields: [
        fullName(),
        personalId(),
        {
          kind: "choice",
          key: "relation",
          label: words("Người đăng ký là gì của chủ hộ?", "What is the person who registers to the head?"),
          style: "select",
          options: kinships,
          required: true,
        },
      ],
    },
  ],
};

export const members: FormStep = {
  key: "members",
  title: words("Người cùng chuyển đến", "People who move along"),
  fields: [
    {
      kind: "yesNo",
      key: "movingAlong",
      label: words("Có người trong gia đình cùng chuyển không?", "Do members of the family move along?"),
      required: true,
    },
    {
      kind: "repeat",
      key: "members",
      label: words("Người cùng chuyển", "People who move along"),
      itemLabel: words("người", "person"),
      min: 1,
      max: 15,
      when: { field: "movingAlong", is: true },
      fields: [
        fullName(),
        sex(),
        birthDate(),
        personalId({ birthDate: "members.birthDate", sex: "members.sex" }),
        {
          kind: "choice",
          key: "relation",
          label: words("Là gì của chủ hộ?", "Relation to the head of household"),
          style: "select",
          options: kinships,
          required: true,
        },
      ],
    },
  ],
};
