import type { Group, Person, Words } from "./field-schema.ts";
import type { PersonPart } from "./person-parts.ts";
import type { KnownFact, Prefill } from "./prefill-schema.ts";

type Inside = Group["fields"][number];
type About = Pick<Person, "key" | "prefill"> & { has(part: PersonPart): boolean };

const words = (vi: string, en: string): Words => ({ vi, en });

/** What each part of a person asks: the same words and rules in every form. */
const parts: Record<PersonPart, (about: About) => Inside> = {
  fullName: () => ({
    kind: "text",
    key: "fullName",
    label: words("Họ, chữ đệm, tên", "Full name"),
    format: "name",
    maxLength: 100,
    readOnlyWhenVerified: true,
  }),
  birthDate: () => ({
    kind: "date",
    key: "birthDate",
    label: words("Ngày, tháng, năm sinh", "Date of birth"),
    rule: "notFuture",
    usualYearsAgo: [0, 100],
    readOnlyWhenVerified: true,
  }),
  sex: () => ({
    kind: "choice",
    key: "sex",
    label: words("Giới tính", "Sex"),
    style: "radio",
    options: [
      { value: "male", label: words("Nam", "Male") },
      { value: "female", label: words("Nữ", "Female") },
    ],
    readOnlyWhenVerified: true,
  }),
  personalId: ({ key, has }) => ({
    kind: "personalId",
    key: "personalId",
    label: words("Số định danh cá nhân", "Personal identification number"),
    help: words(
      "Dãy 12 chữ số trên thẻ căn cước hoặc căn cước công dân.",
      "The 12 digits on the identity card.",
    ),
    readOnlyWhenVerified: true,
    ...(has("birthDate") && { birthDate: `${key}.birthDate` }),
    ...(has("sex") && { sex: `${key}.sex` }),
  }),
  ethnicity: () => ({
    kind: "choice",
    key: "ethnicity",
    label: words("Dân tộc", "Ethnic group"),
    style: "search",
    catalogue: "ethnicGroups",
  }),
  nationality: () => ({
    kind: "choice",
    key: "nationality",
    label: words("Quốc tịch", "Nationality"),
    style: "search",
    catalogue: "countries",
  }),
  phone: () => ({ kind: "phone", key: "phone", label: words("Số điện thoại", "Phone number") }),
  email: () => ({ kind: "email", key: "email", label: words("Thư điện tử", "E-mail address") }),
  address: () => ({
    kind: "address",
    key: "address",
    label: words("Nơi cư trú", "Place of residence"),
    help: words(
      "Nơi thường trú; nếu không có thì nơi tạm trú, sau cùng là nơi ở hiện tại.",
      "Where the person is registered permanently; otherwise temporarily; otherwise where the person lives now.",
    ),
    scope: "anywhere",
    detail: "required",
  }),
};

/** A person as the group of questions it stands for. */
export function personGroup({ parts: asked, required, prefill, kind: _kind, ...shown }: Person): Group {
  const about: About = { key: shown.key, prefill, has: (part) => asked.includes(part) };
  const isRequired = (part: PersonPart) => (required ? required.includes(part) : part !== "email");
  const fields = [...new Set(asked)].map((part) => ({
    ...parts[part](about),
    ...(isRequired(part) && { required: true as const }),
    ...firstValue(part, about),
  }));
  return { ...shown, kind: "group", fields: fields as Inside[] }; // each is a field of its kind with rules every kind has
}

function firstValue(part: PersonPart, { prefill }: About): { prefill?: Prefill[] } {
  if (part === "nationality" && !prefill) return { prefill: [{ value: "VN" }] };
  if (!prefill) return {};
  const from: Prefill =
    prefill === "citizen"
      ? { from: `citizen.${part}` satisfies KnownFact }
      : { from: `bank.${prefill.slice("bank.".length)}.${part}` };
  return { prefill: part === "nationality" ? [from, { value: "VN" }] : [from] };
}
