import * as z from "zod";
import type { ProcedureContent } from "../content.ts";
import { withKeys } from "./fresh-key.ts";
import { count, optionalText, optionalWords, text, words, wordsIn, yes } from "./inputs.ts";
import { rows } from "./rows.ts";

const key = text.pipe(z.string().regex(/^(?:[a-z][a-zA-Z0-9]*)?$/, "invalidChoice"));

const row = z.object({
  key,
  name: words,
  caseKey: optionalText,
  group: optionalWords,
  originals: count(99),
  copies: count(99),
  required: yes,
  handling: z.enum(["submit", "present"], "invalidChoice"),
  guidance: optionalWords,
  template: optionalText,
});

const aside = ["key", "caseKey", "originals", "copies", "required", "handling"];

/** The papers as a form posts them, in the order they are asked for. */
export const documentsForm = z.object({ rows: rows(row, aside) }).transform((form) =>
  withKeys(form.rows, ({ name }) => name.vi).map(({ caseKey, group, guidance, template, ...paper }) => ({
    ...paper,
    ...(caseKey && { caseKey }),
    ...(group && { group }),
    ...(guidance && { guidance }),
    ...(template && { template }),
  })),
);

/** A paper of which nothing is written yet. */
export const emptyPaper = {
  key: "",
  name: wordsIn(),
  caseKey: "",
  group: wordsIn(),
  originals: "1",
  copies: "0",
  required: "yes" as "yes" | "",
  handling: "submit" as "submit" | "present",
  guidance: wordsIn(),
  template: "",
};

/** The form of the papers that are asked for now. */
export function documentsFormOf({ documents }: Pick<ProcedureContent, "documents">) {
  return {
    rows: documents.map((paper): typeof emptyPaper => ({
      key: paper.key,
      name: wordsIn(paper.name),
      caseKey: paper.caseKey ?? "",
      group: wordsIn(paper.group),
      originals: String(paper.originals),
      copies: String(paper.copies),
      required: paper.required ? "yes" : "",
      handling: paper.handling,
      guidance: wordsIn(paper.guidance),
      template: paper.template ?? "",
    })),
  };
}
