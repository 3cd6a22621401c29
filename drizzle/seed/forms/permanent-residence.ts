import type { Condition } from "#lib/forms/conditions.ts";
import type { FormDefinition, FormStep } from "#lib/forms/definition.ts";
import { contact } from "./filer.ts";
import { birthDate, fullName, known, option, personalId, residence, sex, truth, words } from "./parts.ts";
import { facility, joining, owned, rented } from "./residence-cases.ts";

const joins: Condition = { field: "residenceCase", is: "join" };
/** A minor registers with a parent or guardian (Luật Cư trú 68/2020/QH14, Điều 20). */
const isMinor: Condition = {
  and: [{ field: "person.birthDate", filled: true }, { not: { field: "person.birthDate", ageAtLeast: 18 } }],
};

export const kinships = [
  option("spouse", "Vợ, chồng", "Wife or husband"),
  option("child", "Con", "Child"),
  option("parent", "Cha, mẹ", "Parent"),
  option("grandparent", "Ông, bà", "Grandparent"),
  option("grandchild", "Cháu", "Grandchild"),
  option("sibling", "Anh, chị, em", "Brother or sister"),
  option("other", "Người khác ở nhờ, ở thuê", "Somebody else who lodges or rents"),
];

const person: FormStep = {
  key: "person",
  title: words("Người đăng ký", "The person who registers"),
  fields: [
    {
      kind: "group",
      key: "person",
      label: words("Người đăng ký thường trú", "The person who registers"),
      fields: [
        fullName({ prefill: known("citizen.fullName"), readOnlyWhenVerified: true, autocomplete: "name" }),
        sex({ prefill: known("citizen.sex"), readOnlyWhenVerified: true }),
        birthDate({ prefill: known("citizen.birthDate"), readOnlyWhenVerified: true }),
        personalId({
          birthDate: "person.birthDate",
          sex: "person.sex",
          prefill: known("citizen.personalId"),
          readOnlyWhenVerified: true,
        }),
        ...contact,
      ],
    },
    {
      kind: "group",
      key: "guardian",
      label: words("Cha, mẹ hoặc người giám hộ", "Parent or guardian"),
      help: words(
        "Người dưới 18 tuổi cần sự đồng ý của cha, mẹ hoặc người giám hộ.",
        "A person under 18 needs the consent of a parent or guardian.",
      ),
      when: isMinor,
      fields: [fullName(), personalId()],
    },
    {
      kind: "consent",
      key: "guardianAgrees",
      label: words(
        "Cha, mẹ hoặc người giám hộ đồng ý với việc đăng ký này.",
        "The parent or guardian agrees to this registration.",
      ),
      required: true,
      when: isMinor,
    },
  ],
};

const caseStep: FormStep = {
  key: "case",
  title: words("Trường hợp đăng ký", "Which case is yours"),
  fields: [
    {
      kind: "choice",
      key: "residenceCase",
      label: words("Bạn đăng ký vào đâu?", "Where do you register?"),
      style: "radio",
      options: [
        {
          ...option("owned", "Nhà của mình", "A home of my own"),
          help: words("Mình hoặc vợ, chồng đứng tên.", "In my name or my spouse's."),
        },
        {
          ...option("join", "Về ở với người thân", "Joining relatives"),
          help: words(
            "Vợ chồng, cha mẹ, con, ông bà, anh chị em.",
            "Spouse, parents, children, grandparents, siblings.",
          ),
        },
        {
          ...option("rented", "Nhà thuê, mượn, ở nhờ", "A rented or lent home"),
          help: words("Chủ nhà đồng ý và đủ diện tích.", "With the owner's consent and enough floor space."),
        },
        option(
          "facility",
          "Cơ sở trợ giúp xã hội, tôn giáo, đơn vị",
          "A care home, religious house or barracks",
        ),
      ],
      required: true,
    },
    {
      kind: "address",
      key: "newAddress",
      label: words("Địa chỉ đăng ký thường trú", "Address to be registered"),
      scope: "homeProvince",
      detail: "required",
      required: true,
    },
    residence({
      key: "formerAddress",
      label: words("Nơi thường trú hiện nay", "Present permanent residence"),
      help: words(
        "Để trống nếu chưa từng đăng ký thường trú.",
        "Leave empty if never registered permanently.",
      ),
      required: undefined,
      prefill: known("citizen.address"),
    }),
  ],
};

const household: FormStep = {
  key: "household",
  title: words("Chủ hộ tại nơi mới", "Head of household at the new place"),
  when: { not: joins },
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

const members: FormStep = {
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

const closing: FormStep = {
  key: "closing",
  title: words("Đề nghị và cam đoan", "Request and affirmation"),
  fields: [
    {
      kind: "longText",
      key: "note",
      label: words("Nội dung đề nghị khác", "Anything else requested"),
      maxLength: 1000,
    },
    truth,
  ],
};

/** Registration of permanent residence (1.004222). */
export const permanentResidence: FormDefinition = {
  key: "permanentResidence",
  version: 1,
  title: words("Tờ khai đăng ký thường trú", "Registration of permanent residence"),
  summary: ["person.fullName", "newAddress"],
  steps: [person, caseStep, owned, joining, rented, facility, household, members, closing],
};
