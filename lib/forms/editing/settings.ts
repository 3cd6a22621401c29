import type { FieldKind } from "./written.ts";

/** One setting of a kind of field: its name in the definition, and how it is asked. */
export type Setting =
  | { name: string; as: "whole" | "number" | "flag" | "words" | "dates" | "options" | "formula" }
  | { name: string; as: "oneOf"; of: readonly string[]; isOptional?: true }
  | { name: string; as: "some"; of: readonly string[] };

const maxLength = { name: "maxLength", as: "whole" } as const;
const unit = { name: "unit", as: "words" } as const;
const decimals = { name: "decimals", as: "whole" } as const;
const dateSettings = [
  { name: "rule", as: "oneOf", of: ["notFuture", "notPast"], isOptional: true },
  { name: "notBefore", as: "dates" },
] as const;
const options = { name: "options", as: "options" } as const;
const rows = [
  { name: "min", as: "whole" },
  { name: "max", as: "whole" },
] as const;

const personParts = [
  "fullName",
  "birthDate",
  "sex",
  "personalId",
  "ethnicity",
  "nationality",
  "phone",
  "email",
  "address",
] as const;

/** What can be set for each kind beside what all have. A kind that is not named has nothing of its own. */
const settings: Partial<Record<FieldKind, readonly Setting[]>> = {
  text: [{ name: "format", as: "oneOf", of: ["name"], isOptional: true }, maxLength],
  longText: [maxLength],
  number: [{ name: "min", as: "number" }, { name: "max", as: "number" }, decimals, unit],
  money: [...rows],
  date: dateSettings,
  partialDate: dateSettings,
  choice: [{ name: "style", as: "oneOf", of: ["radio", "select", "search"] }, options],
  choices: [options],
  address: [
    { name: "scope", as: "oneOf", of: ["homeProvince", "anywhere"] },
    { name: "detail", as: "oneOf", of: ["required", "optional", "none"] },
  ],
  personalId: [{ name: "acceptsOldCard", as: "flag" }],
  taxCode: [{ name: "acceptsPersonalId", as: "flag" }],
  phone: [{ name: "acceptsLandline", as: "flag" }],
  repeat: [
    { name: "itemLabel", as: "words" },
    ...rows,
    { name: "style", as: "oneOf", of: ["table"], isOptional: true },
  ],
  calculated: [
    { name: "formula", as: "formula" },
    { name: "result", as: "oneOf", of: ["number", "money"] },
    decimals,
    unit,
  ],
  person: [
    { name: "parts", as: "some", of: personParts },
    { name: "prefill", as: "oneOf", of: ["citizen"], isOptional: true },
  ],
};

export function settingsOf(kind: FieldKind): readonly Setting[] {
  return settings[kind] ?? [];
}

/** Kinds that may be left unanswered, and so can be required or not. */
const unasked: readonly FieldKind[] = [
  "info",
  "group",
  "repeat",
  "person",
  "calculated",
  "consent",
  "signature",
];

/** Whether a kind has an answer that people give: it can be required, filled in beforehand, and shown an example. */
export const isAsked = (kind: FieldKind): boolean => !unasked.includes(kind);
