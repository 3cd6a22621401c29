import * as z from "zod";
import { isDay } from "#lib/forms/days.ts";
import { type Bilingual, isUntranslated } from "../bilingual.ts";

/** Text as it was meant: one form of each letter, line ends of one kind, nothing around it. */
export const text = z
  .string()
  .default("")
  .transform((given) => given.normalize("NFC").replace(/\r\n?/g, "\n").trim())
  .pipe(z.string().max(20_000, "tooLong"));

/** A text that may be left out. */
export const optionalText = text.transform((given) => given || undefined);

/** A text that must be there in Vietnamese; without English the Vietnamese stands for both. */
export const words = z
  .object({ vi: text.pipe(z.string().min(1, "required")), en: text })
  .transform(({ vi, en }): Bilingual => ({ vi, en: en || vi }));

/** The same where nothing may be said at all; English alone is no text. */
export const optionalWords = z
  .object({ vi: text, en: text })
  .refine(({ vi, en }) => vi !== "" || en === "", { path: ["vi"], error: "required" })
  .transform(({ vi, en }): Bilingual | undefined => (vi ? { vi, en: en || vi } : undefined));

/** What a form holds of a text in both languages: nothing in English where nobody has translated it. */
export function wordsIn(given?: Bilingual) {
  if (!given) return { vi: "", en: "" };
  return { vi: given.vi, en: isUntranslated(given) ? "" : given.en };
}

/** A whole number, up to `most`. */
export const count = (most: number) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,6}$/, "numberShape")
    .transform(Number)
    .pipe(z.number().max(most, "numberShape"));

/** An amount of đồng, with the dots people write between thousands; empty: none is stated. */
export const optionalDong = z
  .string()
  .default("")
  .transform((given) => given.replace(/[\s.,đ₫]/gu, ""))
  .pipe(z.string().regex(/^\d{0,12}$/, "numberShape"))
  .transform((digits) => (digits === "" ? null : Number(digits)));

/** An amount of đồng that must be stated. */
export const dong = optionalDong
  .refine((amount) => amount !== null, "required")
  .transform((amount) => amount ?? 0);

/** Whether a box is ticked. */
export const yes = z
  .enum(["", "yes"])
  .optional()
  .transform((given) => given === "yes");

/** Any number of a few: a post cannot tell one from a list of one. */
export function ticked<const Value extends string>(values: readonly Value[]) {
  return z.preprocess(
    (given) => (given === undefined || given === false || given === null ? [] : [given].flat()),
    z.array(z.enum(values, "invalidChoice")),
  );
}

/** At least one of a few. */
export function some<const Value extends string>(values: readonly Value[]) {
  return ticked(values).pipe(z.array(z.enum(values)).min(1, "chooseOne"));
}

const day = z
  .string()
  .default("")
  .refine((given) => given === "" || isDay(given), "invalidDate");

/** A day, or nothing. */
export const optionalDay = day.transform((given) => given || undefined);

/** On what the rule rests: asked with every change. */
export const groundForm = z.object({
  number: text.pipe(z.string().min(1, "required").max(200, "tooLong")),
  on: day,
  title: optionalText.pipe(z.string().max(500, "tooLong").optional()),
});
