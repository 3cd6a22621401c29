import * as z from "zod";
import type { Guide, ProcedureCase, ProcedureContent } from "../content.ts";
import { freshKey, withKeys } from "./fresh-key.ts";
import { sentencesForm, sentencesFormOf } from "./guide-form.ts";
import { optionalText, optionalWords, text, words, wordsIn } from "./inputs.ts";
import { rows } from "./rows.ts";

/** What the list of forms offers beside the forms themselves: the one of the procedure, or none. */
export const sameForm = "same";

const key = text.pipe(z.string().regex(/^(?:[a-z][a-zA-Z0-9]*)?$/, "invalidChoice"));
const option = z.object({ value: text.pipe(z.string().max(60, "tooLong")), label: words });

const question = z.object({
  key,
  label: words,
  help: optionalWords,
  options: rows(option, ["value"]).transform((options, context) => {
    if (options.length < 2) context.addIssue({ code: "custom", message: "twoOptions" });
    return options;
  }),
  when: sentencesForm,
});

const eachCase = z.object({ key, name: words, when: sentencesForm, formKey: text, processKey: optionalText });

const exclusion = z.object({
  when: sentencesForm,
  reason: words,
  basis: optionalText,
  instead: text.pipe(z.string().regex(/^(?:\d\.\d{6})?$/, "procedureCodeShape")),
});

const aside = ["key", "join", "carried", "test", "formKey", "processKey"];

/** Cases, the questions that lead to them and what rules somebody out, as a form posts them. */
export const casesForm = z
  .object({
    questions: rows(question, aside),
    cases: rows(eachCase, aside),
    exclusions: rows(exclusion, aside),
  })
  .transform((form, context) => {
    if (form.questions.length > 8)
      context.addIssue({ code: "custom", path: ["questions"], message: "eightQuestions" });
    if (form.exclusions.some(({ when }) => !when))
      context.addIssue({ code: "custom", path: ["exclusions"], message: "exclusionWhen" });
    return { cases: casesOf(form.cases), guide: guideOf(form.questions, form.exclusions) };
  });

function casesOf(given: z.output<typeof eachCase>[]): ProcedureCase[] {
  return withKeys(given, ({ name }) => name.vi).map(({ key: caseKey, name, when, formKey, processKey }) => ({
    key: caseKey,
    name,
    ...(when && { when }),
    ...(formKey !== sameForm && { formKey: formKey || null }),
    ...(processKey && { processKey }),
  }));
}

function guideOf(
  questions: z.output<typeof question>[],
  exclusions: z.output<typeof exclusion>[],
): Guide | undefined {
  if (questions.length === 0 && exclusions.length === 0) return undefined;
  return {
    questions: withKeys(questions, ({ label }) => label.vi).map(
      ({ key: own, label, help, options, when }) => ({
        key: own,
        label,
        ...(help && { help }),
        options: withValues(options),
        ...(when && { when }),
      }),
    ),
    exclusions: exclusions.flatMap(({ when, reason, basis, instead }) =>
      when ? [{ when, reason, ...(basis && { basis }), ...(instead && { instead }) }] : [],
    ),
  };
}

/** New answers get a value of their own; those that conditions name keep theirs. */
function withValues(options: z.output<typeof option>[]) {
  const taken = new Set(options.map(({ value }) => value));
  return options.map(({ value, label }) => {
    const own = value || freshKey(label.vi, taken);
    taken.add(own);
    return { value: own, label };
  });
}

/** The form of the cases and the guide that hold now. */
export function casesFormOf({ cases, guide }: Pick<ProcedureContent, "cases" | "guide">) {
  return {
    questions: (guide?.questions ?? []).map((each) => ({
      key: each.key,
      label: wordsIn(each.label),
      help: wordsIn(each.help),
      options: each.options.map(({ value, label }) => ({ value, label: wordsIn(label) })),
      when: sentencesFormOf(each.when),
    })),
    cases: cases.map((each) => ({
      key: each.key,
      name: wordsIn(each.name),
      when: sentencesFormOf(each.when),
      formKey: each.formKey === undefined ? sameForm : (each.formKey ?? ""),
      processKey: each.processKey ?? "",
    })),
    exclusions: (guide?.exclusions ?? []).map(({ when, reason, basis, instead }) => ({
      when: sentencesFormOf(when),
      reason: wordsIn(reason),
      basis: basis ?? "",
      instead: instead ?? "",
    })),
  };
}
