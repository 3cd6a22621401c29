import type { Condition } from "#lib/forms/conditions.ts";
import type { FormDefinition, FormStep } from "#lib/forms/definition.ts";
import type { KnownFact } from "#lib/forms/prefill-schema.ts";
import { register } from "./extract-register.ts";
import { filer } from "./filer.ts";
import {
  birthDateInPart,
  copies,
  fullName,
  known,
  nationality,
  option,
  personalId,
  sex,
  words,
} from "./parts.ts";

const forSelf: Condition = { field: "requester.relation", is: "self" };
const twoPeople: Condition = { field: "event", in: ["marriage", "recognition", "guardianship", "adoption"] };
const mine = (fact: KnownFact) => known(fact, forSelf);

const requester: FormStep = {
  key: "requester",
  title: words("Người yêu cầu", "The person who asks"),
  fields: [
    filer(
      [
        option("self", "Chính người có tên trong sổ", "The person in the register"),
        option("parent", "Cha, mẹ", "Parent"),
        option("child", "Con", "Child"),
        option("spouse", "Vợ, chồng", "Wife or husband"),
        option("relative", "Người thân khác", "Another relative"),
        option("mandatary", "Người được ủy quyền", "A person with a mandate"),
        option("organisation", "Cơ quan, tổ chức", "An agency or organisation"),
      ],
      words("Quan hệ với người có tên trong sổ", "Relation to the person in the register"),
    ),
    {
      kind: "group",
      key: "organisation",
      label: words("Cơ quan, tổ chức", "The agency or organisation"),
      when: { field: "requester.relation", is: "organisation" },
      fields: [
        {
          kind: "text",
          key: "name",
          label: words("Tên", "Name"),
          autocomplete: "organization",
          required: true,
        },
        {
          kind: "longText",
          key: "reason",
          label: words("Lý do cần trích lục", "Why the extract is needed"),
          maxLength: 500,
          required: true,
        },
      ],
    },
  ],
};

const event: FormStep = {
  key: "event",
  title: words("Giấy cần cấp bản sao", "What is to be copied"),
  fields: [
    {
      kind: "choice",
      key: "event",
      label: words("Cần bản sao của giấy nào?", "Which paper do you need a copy of?"),
      style: "radio",
      options: [
        option("birth", "Giấy khai sinh", "Birth"),
        option("marriage", "Trích lục kết hôn", "Marriage"),
        option("death", "Trích lục khai tử", "Death"),
        option("recognition", "Trích lục nhận cha, mẹ, con", "Recognition of a father, mother or child"),
        option("guardianship", "Trích lục giám hộ", "Guardianship"),
        option("adoption", "Trích lục nuôi con nuôi", "Adoption"),
        option("change", "Trích lục thay đổi, cải chính hộ tịch", "Change or correction"),
      ],
      required: true,
    },
    copies({
      label: words("Số bản sao cần cấp", "Number of copies needed"),
      help: undefined,
      min: 1,
      max: 50,
      prefill: [{ value: 1 }],
    }),
    {
      kind: "text",
      key: "purpose",
      label: words("Dùng vào việc gì", "What it is for"),
      example: words("Nộp hồ sơ nhập học", "School enrolment"),
    },
  ],
};

const subject: FormStep = {
  key: "subject",
  title: words("Người có tên trong sổ", "The person in the register"),
  fields: [
    {
      kind: "group",
      key: "subject",
      label: words("Người được đăng ký", "The person registered"),
      fields: [
        fullName({
          help: words(
            "Tên khi đăng ký, nếu sau này đã đổi tên.",
            "The name at registration, if it was changed later.",
          ),
          prefill: mine("citizen.fullName"),
        }),
        sex({ prefill: mine("citizen.sex") }),
        birthDateInPart({ usualYearsAgo: [0, 100], prefill: mine("citizen.birthDate") }),
        personalId({
          help: words(
            "Để trống nếu không biết hoặc không có.",
            "Leave empty if not known or if there is none.",
          ),
          required: undefined,
          acceptsOldCard: true,
          birthDate: "subject.birthDate",
          sex: "subject.sex",
          prefill: mine("citizen.personalId"),
        }),
        nationality(),
      ],
    },
    {
      kind: "group",
      key: "other",
      label: words("Người thứ hai có tên trong giấy", "The second person named in it"),
      help: words(
        "Vợ hoặc chồng; cha, mẹ hoặc con; người giám hộ; cha mẹ nuôi.",
        "Wife or husband; father, mother or child; guardian; adoptive parent.",
      ),
      when: twoPeople,
      fields: [fullName(), birthDateInPart({ required: undefined, usualYearsAgo: [0, 100] })],
    },
  ],
};

/** Copies from the civil-status registers (2.000635). */
export const civilStatusExtract: FormDefinition = {
  key: "civilStatusExtract",
  version: 1,
  title: words(
    "Tờ khai cấp bản sao trích lục hộ tịch, bản sao giấy khai sinh",
    "Application for copies from the civil-status registers",
  ),
  summary: ["event", "subject.fullName"],
  steps: [requester, event, subject, register],
};
