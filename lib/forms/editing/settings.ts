import { personParts } from "../person-parts.ts";
import type { FieldKind } from "./written.ts";

/** One setting of a kind of field: its name in the definition, and how it is asked. */
export type Setting =
  | { name: string; as: "whole" | "number" | "flag" | "words" | "dates" | "options" | "formula" }
  /** From so many to so many years ago; number columns of a repeated group; parts of a person; who fills it in. */
  | { name: string; as: "years" | "columns" | "requiredParts" | "filler" }
  | { name: string; as: "oneOf"; of: readonly string[]; isOptional?: true }
  | { name: string; as: "some"; of: readonly string[] };

const maxLength = { name: "maxLength", as: "whole" } as const;
const unit = { name: "unit", as: "words" } as const;
const decimals = { name: "decimals", as: "whole" } as const;
const dateSettings = [
  { name: "rule", as: "oneOf", of: ["notFuture", "notPast"], isOptional: true },
  { name: "notBefore", as: "dates" },
  { name: "usualYearsAgo", as: "years" },
] as const;
const options = { name: "options", as: "options" } as const;
const rows = [
  { name: "min", as: "whole" },
  { name: "max", as: "whole" },
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
    { name: "sums", as: "columns" },
  ],
  file: [
    { name: "maxFiles", as: "whole" },
    { name: "accepts", as: "oneOf", of: ["pdf", "picture"], isOptional: true },
  ],
  calculated: [
    { name: "formula", as: "formula" },
    { name: "result", as: "oneOf", of: ["number", "money"] },
    decimals,
    unit,
  ],
  person: [
    { name: "parts", as: "some", of: personParts },
    { name: "required", as: "requiredParts" },
    { name: "prefill", as: "filler" },
  ],
};

export function settingsOf(kind: FieldKind): readonly Setting[] {
  return settings[kind] ?? [];
}

const unasked: readonly FieldKind[] = [
  "info",
  "group",
  "repeat",
  "person",
  "calculated",
  "consent",
  "signature",
  "file",
];

/** Whether a kind has an answer that people write: it can be filled in beforehand, and shown an example. */
export const isAsked = (kind: FieldKind): boolean => !unasked.includes(kind);

/** Whether a kind may be left unanswered, and so can be required or not. */
export const isRequirable = (kind: FieldKind): boolean => isAsked(kind) || kind === "file";

/** The parts of a person that must be answered where its definition does not say. */
export const usuallyRequired = (parts: readonly string[]): string[] =>
  parts.filter((part) => part !== "email");
