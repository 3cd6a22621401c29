import type { WrittenForm } from "../definition.ts";
import type { Words } from "../field-schema.ts";
import { same } from "../moved-keys.ts";
import type { FieldKind, InsideField, WrittenField, WrittenStep } from "./written.ts";

/** A shared question of the bank, as a form takes it over. */
export type QuestionBlock = { key: string; number: number; name: Words; fields: InsideField[] };

/** "Họ và tên" → `hoVaTen`: a name for machines that stays the same when the words change. One that is taken gets a number. */
export function keyFrom(words: string, taken: Iterable<string>): string {
  const plain = words.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");
  const parts = plain
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const joined = parts
    .map((part, at) => (at === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1)))
    .join("");
  const base =
    joined
      .replace(/^[0-9]+/, "")
      .replace(/^[A-Z]/, (first) => first.toLowerCase())
      .slice(0, 34) || "muc";
  const known = new Set(taken);
  if (!known.has(base)) return base;
  let number = 2;
  while (known.has(`${base}${number}`)) number += 1;
  return `${base}${number}`;
}

const both = (vi: string, en: string): Words => ({ vi, en });
const firstOptions = () => [
  { value: "1", label: both("Lựa chọn 1", "Option 1") },
  { value: "2", label: both("Lựa chọn 2", "Option 2") },
];

type Named = { key: string; label: Words };

/** What a new field of each kind begins with; what is missing here cannot be added from the screen. */
const fresh: Partial<Record<FieldKind, (named: Named) => WrittenField>> = {
  text: (named) => ({ kind: "text", ...named }),
  longText: (named) => ({ kind: "longText", ...named }),
  number: (named) => ({ kind: "number", ...named }),
  money: (named) => ({ kind: "money", ...named }),
  date: (named) => ({ kind: "date", ...named }),
  partialDate: (named) => ({ kind: "partialDate", ...named }),
  choice: (named) => ({ kind: "choice", ...named, style: "radio", options: firstOptions() }),
  choices: (named) => ({ kind: "choices", ...named, options: firstOptions() }),
  yesNo: (named) => ({ kind: "yesNo", ...named }),
  address: (named) => ({ kind: "address", ...named, scope: "anywhere", detail: "required" }),
  personalId: (named) => ({ kind: "personalId", ...named }),
  taxCode: (named) => ({ kind: "taxCode", ...named }),
  phone: (named) => ({ kind: "phone", ...named }),
  email: (named) => ({ kind: "email", ...named }),
  person: (named) => ({
    kind: "person",
    ...named,
    parts: ["fullName", "birthDate", "personalId", "address"],
  }),
  group: (named) => ({ kind: "group", ...named, fields: [firstQuestion()] }),
  repeat: (named) => ({
    kind: "repeat",
    ...named,
    itemLabel: both("Dòng", "Row"),
    min: 1,
    max: 10,
    fields: [firstQuestion()],
  }),
  calculated: (named) => ({ kind: "calculated", ...named, formula: { value: 0 }, result: "number" }),
  file: (named) => ({ kind: "file", ...named }),
  info: (named) => ({ kind: "info", ...named }),
  consent: (named) => ({ kind: "consent", ...named, required: true }),
  signature: (named) => ({ kind: "signature", ...named, required: true }),
};

/** The kinds of questions that can be added, in the order they are offered. */
export const offeredKinds = Object.keys(fresh) as FieldKind[];

/** Kinds that hold others, or become several: they do not stand inside a group. */
export const outerKinds: readonly FieldKind[] = ["group", "repeat", "person"];

/** A new field of a kind. */
export function freshField(kind: FieldKind, named: Named): WrittenField {
  return fresh[kind]?.(named) ?? { kind: "text", ...named };
}

function firstQuestion(): InsideField {
  return { kind: "text", key: "noiDung", label: both("Nội dung", "Content") };
}

/** A new step; it begins with one question, since an empty step could not be shown. */
export function freshStep(
  title: Words,
  taken: readonly string[],
  fieldsTaken: readonly string[],
): WrittenStep {
  const label = both("Câu hỏi mới", "New question");
  return {
    key: keyFrom(title.vi, taken),
    title,
    fields: [freshField("text", { key: keyFrom(label.vi, fieldsTaken), label })],
  };
}

/** The shared question that new forms begin with, when the bank has it. */
export const filerBlock = "requester";

/** A form from nothing: it begins with who files, as the bank asks it, or else with what every form needs to know. */
export function freshForm(key: string, title: Words, block?: QuestionBlock): WrittenForm {
  const label = both("Người nộp hồ sơ", "The person who files");
  const filer: WrittenField = block
    ? groupOf(block, "requester")
    : {
        kind: "person",
        key: "requester",
        label,
        prefill: "citizen",
        parts: ["fullName", "personalId", "birthDate", "phone", "email", "address"],
      };
  const hasName = !block || block.fields.some((field) => field.key === "fullName");
  const path = hasName ? "fullName" : (block.fields.find(({ kind }) => kind !== "info")?.key ?? "fullName");
  return {
    key,
    version: 1,
    title,
    summary: [`requester.${path}`],
    steps: [{ key: "requester", title: block?.name ?? label, fields: [filer] }],
  };
}

/** Whether a group asks the very same as a shared question. */
export function isCopyOf({ fields }: { fields: readonly InsideField[] }, block: QuestionBlock): boolean {
  return same(fields, block.fields);
}

/** A shared question as a group of a form, which remembers where it was taken from. */
export function groupOf(block: QuestionBlock, key: string): WrittenField {
  const { number, name, fields } = block;
  return {
    kind: "group",
    key,
    label: name,
    block: { key: block.key, number },
    fields: structuredClone(fields),
  };
}
