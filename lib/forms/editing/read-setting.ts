import * as z from "zod";
import type { Faults } from "./faults.ts";
import { formulaFrom } from "./formula-rows.ts";
import { readOptions } from "./read-options.ts";
import { type Setting, usuallyRequired } from "./settings.ts";
import type { WrittenField } from "./written.ts";

const text = z.string().trim().max(20_000).catch("");
const wordsForm = z.object({ vi: text, en: text }).catch({ vi: "", en: "" });

/** One setting of a kind as its form says it, under its name in the definition. */
export function readSetting(setting: Setting, posted: unknown, before: WrittenField, faults: Faults) {
  const { name } = setting;
  const given = typeof posted === "string" ? posted.trim() : "";
  switch (setting.as) {
    case "whole":
    case "number":
      return { [name]: readNumber(given, setting, faults) };
    case "flag":
      return { [name]: given === "yes" || undefined };
    case "words":
      return { [name]: optionalWords(wordsForm.parse(posted ?? {})) };
    case "oneOf":
      return { [name]: setting.of.find((each) => each === given) };
    case "some":
      return { [name]: setting.of.filter((each) => [posted].flat().includes(each)) };
    case "dates":
      return { [name]: given || undefined };
    case "options":
      return readOptions(posted, before);
    case "formula":
      return { formula: readFormula(posted, before, faults) };
    case "years":
      return { [name]: readYears(posted, name, faults) };
    case "columns":
      return { [name]: readColumns(posted, before) };
    case "requiredParts":
      return { [name]: readRequiredParts(posted, before) };
    case "filler":
      return { [name]: /^(citizen|bank\.[a-z][a-zA-Z0-9]*)$/.test(given) ? given : undefined };
  }
}

/** Words that may be left out; without one of the languages the other stands for both. */
export function optionalWords(given: { vi: string; en: string }) {
  const vi = given.vi || given.en;
  return vi === "" ? undefined : { vi, en: given.en || vi };
}

function readNumber(given: string, { name, as }: Setting, faults: Faults): number | undefined {
  if (given === "") return;
  const number = Number(given.replace(",", "."));
  const isRight = Number.isFinite(number) && (as !== "whole" || Number.isInteger(number));
  if (isRight) return number;
  faults[`settings.${name}`] = "invalid";
  return;
}

/** The number columns ticked, in the order they stand. */
function readColumns(posted: unknown, before: WrittenField): string[] | undefined {
  const inside = "fields" in before ? before.fields.map(({ key }) => key) : [];
  const sums = inside.filter((key) => [posted].flat().includes(key));
  return sums.length > 0 ? sums : undefined;
}

const yearsForm = z.object({ least: text, most: text }).catch({ least: "", most: "" });

/** Both years or none; the nearer one first, whichever was written first. */
function readYears(posted: unknown, name: string, faults: Faults): [number, number] | undefined {
  const { least, most } = yearsForm.parse(posted ?? {});
  if (least === "" && most === "") return;
  const years = [Number(least), Number(most)];
  if (least === "" || most === "" || !years.every(Number.isInteger)) faults[`settings.${name}`] = "years";
  return [Math.min(...years), Math.max(...years)];
}

/** The parts ticked; what every person block asks anyway is not written down. */
function readRequiredParts(posted: unknown, before: WrittenField): string[] | undefined {
  if (before.kind !== "person") return;
  const ticked = before.parts.filter((part) => [posted].flat().includes(part));
  const usual = usuallyRequired(before.parts);
  return ticked.length === usual.length && usual.every((part) => ticked.some((each) => each === part))
    ? undefined
    : ticked;
}

const formulaForm = z
  .object({ how: text, kept: text, parts: z.array(z.object({ what: text, value: text })).catch([]) })
  .catch({ how: "sum", kept: "", parts: [] });

function readFormula(posted: unknown, before: WrittenField, faults: Faults) {
  const held = before.kind === "calculated" ? before.formula : undefined;
  const given = formulaForm.parse(posted ?? {});
  if (given.kept === "yes") return held;
  const formula = formulaFrom(given);
  if (!formula) faults["settings.formula"] = "formula";
  return formula ?? held;
}
