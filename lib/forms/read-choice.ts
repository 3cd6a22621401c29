import type { Option } from "./field-schema.ts";
import { lineOf } from "./read-text.ts";
import { fault, nothing, type Reading } from "./reading-result.ts";

export function readChoice(options: Option[], raw: unknown): Reading {
  if (isBlank(raw)) return nothing;
  return options.some(({ value }) => value === raw) ? { value: String(raw) } : fault("notAnOption");
}

/** One of many, typed: the code of an option, or its words in either language whatever their capitals. */
export function readSearched(options: Option[], raw: unknown): Reading {
  const typed = folded(raw);
  if (typed === "") return nothing;
  const found =
    options.find(({ value }) => value === raw) ??
    options.find(({ label }) => folded(label.vi) === typed || folded(label.en) === typed);
  return found ? { value: found.value } : fault("notAnOption");
}

function folded(raw: unknown): string {
  return lineOf(raw).toLocaleLowerCase("vi");
}

/** Ticked boxes: one posted value or several. Kept in the order of the form, each once. */
export function readChoices(options: Option[], raw: unknown): Reading {
  const ticked = (Array.isArray(raw) ? raw : [raw]).filter((value) => !isBlank(value) && value !== false);
  if (ticked.length === 0) return nothing;
  if (!ticked.every((value) => options.some((option) => option.value === value))) return fault("notAnOption");
  return { value: options.map(({ value }) => value).filter((value) => ticked.includes(value)) };
}

export function readYesNo(raw: unknown): Reading {
  if (isBlank(raw)) return nothing;
  if (raw === true || raw === "yes") return { value: true };
  return raw === false || raw === "no" ? { value: false } : fault("notAnOption");
}

/** Agreement is ticked or it is missing; there is no answer "no". */
export function readConsent(raw: unknown): Reading {
  return raw === true || raw === "yes" ? { value: true } : nothing;
}

function isBlank(raw: unknown) {
  return raw === undefined || raw === null || raw === "";
}
