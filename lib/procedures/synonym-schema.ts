import * as z from "zod";
import { phraseOf } from "./search/fold.ts";

const plainWords = z
  .string()
  .trim()
  .min(2, "required")
  .max(80, "tooLong")
  .transform((text) => text.normalize("NFC").replace(/\s+/g, " "));

/** Everyday words and the official words they stand for. */
export const synonymSchema = z
  .object({ words: plainWords, meaning: plainWords })
  .refine(({ words, meaning }) => words.toLowerCase() !== meaning.toLowerCase(), {
    path: ["meaning"],
    error: "sameWords",
  })
  .refine(({ words }) => phraseOf(words).trim() !== "", { path: ["words"], error: "required" });

export type SynonymInput = z.output<typeof synonymSchema>;
