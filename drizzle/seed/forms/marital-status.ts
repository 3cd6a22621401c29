import { ethnicGroups } from "#lib/forms/catalogues/ethnic-groups.ts";
import type { Condition } from "#lib/forms/conditions.ts";
import type { FormDefinition, FormStep } from "#lib/forms/definition.ts";
import type { KnownFact } from "#lib/forms/prefill-schema.ts";
import { filer } from "./filer.ts";
import { purpose } from "./marital-purpose.ts";
import { proofs, situation } from "./marital-situation.ts";
import {
  birthDate,
  ethnicity,
  fullName,
  known,
  nationality,
  option,
  personalId,
  residence,
  sex,
  truth,
  words,
} from "./parts.ts";

const forSelf: Condition = { field: "requester.relation", is: "self" };
const mine = (fact: KnownFact) => known(fact, forSelf);

const requester: FormStep = {
  key: "requester",
  title: words("Người yêu cầu", "The person who asks"),
  fields: [
    filer(
      [
        option("self", "Xin cho chính mình", "For myself"),
        option("relative", "Người thân được ủy quyền", "As a relative with a mandate"),
        option("mandatary", "Người khác được ủy quyền", "As another person with a mandate"),
      ],
      words("Xin giấy xác nhận cho ai?", "Whom is the certificate for?"),
    ),
  ],
};

const person: FormStep = {
  key: "person",
  title: words("Người được xác nhận", "The person certified"),
  fields: [
    {
      kind: "group",
      key: "person",
      label: words("Người được xác nhận tình trạng hôn nhân", "The person whose marital status is certified"),
      fields: [
        fullName({ prefill: mine("citizen.fullName"), readOnlyWhenVerified: true }),
        sex({ prefill: mine("citizen.sex"), readOnlyWhenVerified: true }),
        birthDate({
          usualYearsAgo: [18, 90],
          prefill: mine("citizen.birthDate"),
          readOnlyWhenVerified: true,
        }),
        personalId({
          birthDate: "person.birthDate",
          sex: "person.sex",
          prefill: mine("citizen.personalId"),
          readOnlyWhenVerified: true,
        }),
        ethnicity({ prefill: mine("citizen.ethnicity") }),
        nationality({ prefill: [...mine("citizen.nationality"), { value: "Việt Nam" }] }),
        residence({
          label: words("Nơi thường trú", "Permanent residence"),
          help: words(
            "Nếu chưa đăng ký thường trú ở đâu thì ghi nơi tạm trú.",
            "If not registered permanently anywhere, write the temporary residence.",
          ),
          prefill: [{ from: "answers.requester.residence", when: forSelf }],
        }),
      ],
    },
  ],
};

const periods: FormStep = {
  key: "periods",
  title: words("Thời gian cần xác nhận", "Period to be certified"),
  fields: [
    {
      kind: "yesNo",
      key: "livedElsewhere",
      label: words(
        "Từ khi đủ tuổi kết hôn, có thường trú ở xã, phường khác không?",
        "Since reaching the age of marriage, was there a permanent residence in another commune?",
      ),
      help: words(
        "Nữ từ đủ 18 tuổi, nam từ đủ 20 tuổi. Khai để xác minh được cả thời gian ở nơi cũ.",
        "Women from 18, men from 20. With this the time spent there can be verified too.",
      ),
      required: true,
    },
    {
      kind: "repeat",
      key: "formerResidences",
      label: words("Những nơi đã thường trú trước đây", "Former permanent residences"),
      itemLabel: words("nơi thường trú", "residence"),
      min: 1,
      max: 10,
      when: { field: "livedElsewhere", is: true },
      fields: [
        residence({ key: "place", label: words("Địa chỉ", "Address"), help: undefined, detail: "optional" }),
        {
          kind: "partialDate",
          key: "from",
          label: words("Từ", "From"),
          rule: "notFuture",
          required: true,
          usualYearsAgo: [0, 40],
        },
        {
          kind: "partialDate",
          key: "until",
          label: words("Đến", "Until"),
          rule: "notFuture",
          required: true,
          notBefore: "formerResidences.from",
          usualYearsAgo: [0, 40],
        },
      ],
    },
  ],
};

const closing: FormStep = {
  key: "closing",
  title: words("Giấy đã cấp trước đây và cam đoan", "Earlier certificate and affirmation"),
  fields: [
    {
      kind: "yesNo",
      key: "hadCertificate",
      label: words("Trước đây đã được cấp giấy này chưa?", "Was such a certificate issued before?"),
      required: true,
    },
    {
      kind: "choice",
      key: "oldCertificate",
      label: words("Giấy cũ hiện thế nào?", "What became of it?"),
      style: "radio",
      options: [
        option("returned", "Còn giữ, sẽ nộp lại", "I have it and will hand it in"),
        option("lost", "Đã mất hoặc đã nộp nơi khác", "It is lost or was handed in elsewhere"),
      ],
      required: true,
      when: { field: "hadCertificate", is: true },
    },
    {
      kind: "longText",
      key: "lostReason",
      label: words("Lý do không nộp lại được", "Why it cannot be handed in"),
      example: words("Đã nộp cho ngân hàng khi vay vốn năm 2024", "Handed to the bank for a loan in 2024"),
      maxLength: 500,
      required: true,
      when: { field: "oldCertificate", is: "lost" },
    },
    truth,
  ],
};

/** Certificate of marital status (1.004873). */
export const maritalStatus: FormDefinition = {
  key: "maritalStatus",
  version: 1,
  title: words(
    "Tờ khai cấp giấy xác nhận tình trạng hôn nhân",
    "Application for a certificate of marital status",
  ),
  lists: { ethnicGroups },
  summary: ["person.fullName", "purpose"],
  steps: [requester, person, situation, proofs, periods, purpose, closing],
};
