import * as z from "zod";
import { lifeEvents, type ProcedureContent } from "../content.ts";
import { optionalWords, text, ticked, words, wordsIn } from "./inputs.ts";
import { rows } from "./rows.ts";

const lines = rows(words, []);
const linesIn = (given: readonly { vi: string; en: string }[]) => given.map((each) => wordsIn(each));

/** How far it goes online. A partial service says why. */
export const levelForm = z
  .object({
    serviceLevel: z.enum(["1", "2", "3", "4"], "invalidChoice"),
    online: z.enum(["", "full", "partial"], "invalidChoice").default(""),
    partialReason: optionalWords,
  })
  .refine(({ online, partialReason }) => online !== "partial" || partialReason, {
    path: ["partialReason", "vi"],
    error: "required",
  })
  .transform(({ serviceLevel, online, partialReason }) => ({
    serviceLevel: Number(serviceLevel) as ProcedureContent["serviceLevel"],
    online: online || null,
    ...(online === "partial" && { partialReason }),
  }));

export function levelFormOf({
  serviceLevel,
  online,
  partialReason,
}: Pick<ProcedureContent, "serviceLevel" | "online" | "partialReason">) {
  return { serviceLevel: String(serviceLevel), online: online ?? "", partialReason: wordsIn(partialReason) };
}

/** Who handles it and how. */
export const handlingForm = z
  .object({
    handledBy: text,
    formKey: text,
    processKey: text,
    cutOff: text.pipe(z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^$/, "clockTime")),
    supplementEffect: z.enum(["restart", "pause"], "invalidChoice"),
  })
  .transform(({ handledBy, formKey, processKey, cutOff, supplementEffect }) => ({
    handledBy: handlerOf(handledBy),
    formKey: formKey || null,
    processKey: processKey || null,
    cutOff: cutOff || null,
    supplementEffect,
  }));

/** Who handles it, as a list of the desk names them. */
export function handlerOf(given: string): ProcedureContent["handledBy"] {
  if (given === "") return null;
  return given === "commune" ? given : { department: given };
}

type Handling = Pick<
  ProcedureContent,
  "handledBy" | "formKey" | "processKey" | "cutOff" | "supplementEffect"
>;

export function handlingFormOf({ handledBy, formKey, processKey, cutOff, supplementEffect }: Handling) {
  const handler = handledBy === null || handledBy === "commune" ? (handledBy ?? "") : handledBy.department;
  return {
    handledBy: handler,
    formKey: formKey ?? "",
    processKey: processKey ?? "",
    cutOff: cutOff ?? "",
    supplementEffect,
  };
}

/** Where to go, when that is elsewhere than the one-stop offices. */
export const placesForm = z.object({ rows: lines }).transform((form) => form.rows);

export function placesFormOf({ places }: Pick<ProcedureContent, "places">) {
  return { rows: linesIn(places ?? []) };
}

/** What it is called and what is said of it. */
export const wordsForm = z.object({
  name: words,
  whoFor: words,
  outcome: words,
  conditions: lines,
  steps: lines,
});

export function wordsFormOf(
  content: Pick<ProcedureContent, "name" | "whoFor" | "outcome" | "conditions" | "steps">,
) {
  return {
    name: wordsIn(content.name),
    whoFor: wordsIn(content.whoFor),
    outcome: wordsIn(content.outcome),
    conditions: linesIn(content.conditions),
    steps: linesIn(content.steps),
  };
}

/** How it is found: its field, what happens in a life, and everyday words, one a line. */
export const findingForm = z.object({
  field: text.pipe(z.string().regex(/^[a-z][a-zA-Z0-9]*$/, "invalidChoice")),
  lifeEvents: ticked(lifeEvents),
  synonyms: text
    .transform((given) => [...new Set(given.split("\n").map((line) => line.replace(/\s+/g, " ").trim()))])
    .transform((given) => given.filter((line) => line !== ""))
    .pipe(z.array(z.string().min(2, "tooShort")).max(100, "tooMany")),
});

export function findingFormOf({
  field,
  lifeEvents: events,
  synonyms,
}: Pick<ProcedureContent, "field" | "lifeEvents" | "synonyms">) {
  return { field, lifeEvents: events, synonyms: synonyms.join("\n") };
}

/** What people ask, and what the office answers. */
export const questionsForm = z
  .object({ rows: rows(z.object({ question: words, answer: words }), []) })
  .transform((form) => form.rows);

export function questionsFormOf({ questions }: Pick<ProcedureContent, "questions">) {
  return {
    rows: (questions ?? []).map(({ question, answer }) => ({
      question: wordsIn(question),
      answer: wordsIn(answer),
    })),
  };
}
