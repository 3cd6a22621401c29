import type { Condition } from "#lib/forms/conditions.ts";
import type { FormDefinition, FormStep } from "#lib/forms/definition.ts";
import { contact } from "./filer.ts";
import { birthDate, fullName, known, option, personalId, residence, sex, truth, words } from "./parts.ts";
import { joining, owned } from "./residence-cases.ts";
import { household, members } from "./residence-household.ts";
import { facility, rented } from "./residence-lodging.ts";

/** A minor registers with a parent or guardian (Luật Cư trú 68/2020/QH14, Điều 20). */
const isMinor: Condition = {
  and: [{ field: "person.birthDate", filled: true }, { not: { field: "person.birthDate", ageAtLeast: 18 } }],
};

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
