import * as z from "zod";
import { optionalDay, optionalText, text, words, wordsIn, yes } from "#lib/procedures/editing/inputs.ts";
import { rows } from "#lib/procedures/editing/rows.ts";
import type { ProcessDefinition } from "../definition.ts";

const served = z.object({
  procedure: text.pipe(z.string().regex(/^\d\.\d{6}$/, "procedureCode")),
  case: optionalText,
});

/** What is said of a process as a whole, as a form posts it. */
export const generalForm = z.object({
  title: words,
  decisionNo: optionalText.pipe(z.string().max(200, "tooLong").optional()),
  decisionOn: optionalDay,
  serves: rows(served, []),
});

export type GeneralPart = Pick<ProcessDefinition, "title" | "decisionNo" | "decisionOn" | "serves">;

/** The general part of a definition, out of the form. What is left out is taken out of the definition too. */
export function generalOf({
  title,
  decisionNo,
  decisionOn,
  serves,
}: z.output<typeof generalForm>): GeneralPart {
  return {
    title,
    decisionNo: decisionNo ?? null,
    decisionOn,
    serves: serves.map((each) => ({
      procedure: each.procedure,
      ...(each.case && { case: each.case }),
    })),
  };
}

/** The form of the general part. */
export function generalFormOf({ title, decisionNo, decisionOn, serves = [] }: GeneralPart) {
  return {
    title: wordsIn(title),
    decisionNo: decisionNo ?? "",
    decisionOn: decisionOn ?? "",
    serves: serves.map((each) => ({ procedure: each.procedure, case: each.case ?? "" })),
  };
}

const draft = {
  key: z.string(),
  revision: z.coerce.number().int().min(0),
};

/** The general part with the draft it belongs to; `reviewed`: the questions about the whole are answered. */
export const saveGeneralSchema = z.object({ ...draft, reviewed: yes, value: generalForm });
