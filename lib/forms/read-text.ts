import { isOldIdentityCard, personalIdFacts, phoneOf, taxCodeOf } from "#lib/accounts/identity-numbers.ts";
import type { LeafOf } from "./field-schema.ts";
import { fault, nothing, type Reading } from "./reading-result.ts";

const nameLetters = /^\p{L}[\p{L}\p{M}'’.· -]*$/u;
const emailShape = /^[^\s@<>(),;:"[\]]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u;

/** One line of text: composed letters (NFC), no invisible characters, single spaces. */
export function lineOf(raw: unknown): string {
  return plain(raw).replace(/\s+/gu, " ").trim();
}

export function readText(field: LeafOf<"text">, raw: unknown): Reading {
  const text = lineOf(raw);
  if (text === "") return nothing;
  if (field.format === "name" && !nameLetters.test(text)) return fault("nameLetters");
  return within(text, field.maxLength ?? 200);
}

export function readLongText(field: LeafOf<"longText">, raw: unknown): Reading {
  const text = plain(raw)
    .replace(/\r\n?/g, "\n")
    .replace(/[^\S\n]+/gu, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
  return text === "" ? nothing : within(text, field.maxLength ?? 2000);
}

export function readEmail(raw: unknown): Reading {
  const text = lineOf(raw);
  if (text === "") return nothing;
  return text.length <= 254 && emailShape.test(text) ? { value: text } : fault("email");
}

export function readPhone(field: LeafOf<"phone">, raw: unknown): Reading {
  const text = lineOf(raw);
  if (text === "") return nothing;
  const phone = phoneOf(text, { landline: field.acceptsLandline ?? false });
  return phone ? { value: phone } : fault(field.acceptsLandline ? "phoneAny" : "phone");
}

export function readPersonalId(field: LeafOf<"personalId">, raw: unknown): Reading {
  const number = lineOf(raw).replace(/[\s.-]/g, "");
  if (number === "") return nothing;
  if (field.acceptsOldCard && isOldIdentityCard(number)) return { value: number };
  if (!/^\d{12}$/.test(number)) return fault(field.acceptsOldCard ? "personalIdOrOldCard" : "personalId");
  return personalIdFacts(number) ? { value: number } : fault("personalIdPlace");
}

export function readTaxCode(field: LeafOf<"taxCode">, raw: unknown): Reading {
  const text = lineOf(raw).replace(/[\s.]/g, "");
  if (text === "") return nothing;
  if (field.acceptsPersonalId && personalIdFacts(text)) return { value: text };
  const code = taxCodeOf(text);
  if (code) return { value: code };
  return fault(/^\d{10}(-?\d{3})?$/.test(text) ? "taxCodeCheck" : "taxCode");
}

function within(text: string, limit: number): Reading {
  return text.length <= limit ? { value: text } : fault("tooLong", limit);
}

/** Letters and line ends only; control and zero-width characters come from copied text and break comparisons. */
function plain(raw: unknown): string {
  if (typeof raw === "number") return String(raw);
  if (typeof raw !== "string") return "";
  return raw.normalize("NFC").replace(/(?![\n\r\t])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, "");
}
