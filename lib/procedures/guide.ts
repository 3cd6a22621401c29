import { fieldsOf, holds } from "#lib/forms/conditions.ts";
import type { Guide, ProcedureContent } from "./content.ts";

/** What somebody has answered so far, by the key of the question. */
export type GuideAnswers = Readonly<Record<string, string>>;

type GuideQuestion = Guide["questions"][number];
type Exclusion = Guide["exclusions"][number];

/** Where the answers lead: on to a question, to a case (null: the procedure has none), out, or nowhere. */
export type GuideOutcome =
  | { kind: "question"; question: GuideQuestion }
  | { kind: "case"; caseKey: string | null }
  | { kind: "excluded"; exclusion: Exclusion }
  | { kind: "noCase" };

/** A question that was asked, with the answer given. */
export type GuideStep = { question: GuideQuestion; answer: string };

/** The way through the questions: what was answered, in order, and where that leads. */
export type GuideWalk = { steps: GuideStep[]; outcome: GuideOutcome };

/**
 * Walks through the questions with the answers given. A question is asked when its condition holds of the answers before
 * it; an answer it does not offer, or to a question that is not asked, counts as not given. Somebody who does not qualify
 * is told as soon as everything the exclusion looks at is settled; the first case that fits is the right one.
 */
export function walkGuide(guide: Guide, cases: ProcedureContent["cases"], given: GuideAnswers): GuideWalk {
  const steps: GuideStep[] = [];
  const answers = new Map<string, string>();
  const settled = new Set<string>();
  const read = (key: string) => answers.get(key);
  for (const question of guide.questions) {
    const isAsked = !question.when || holds(question.when, read, noDay);
    if (isAsked) {
      const answer = Object.hasOwn(given, question.key) ? given[question.key] : undefined;
      if (answer === undefined || !question.options.some(({ value }) => value === answer))
        return { steps, outcome: { kind: "question", question } };
      steps.push({ question, answer });
      answers.set(question.key, answer);
    }
    settled.add(question.key);
    const exclusion = guide.exclusions.find(
      ({ when }) => fieldsOf(when).every((key) => settled.has(key)) && holds(when, read, noDay),
    );
    if (exclusion) return { steps, outcome: { kind: "excluded", exclusion } };
  }
  if (cases.length === 0) return { steps, outcome: { kind: "case", caseKey: null } };
  const [found] = casesFor(cases, answers);
  return { steps, outcome: found ? { kind: "case", caseKey: found.key } : { kind: "noCase" } };
}

/** Every case that fits what was answered on a way through the questions. */
export function casesFitting(cases: ProcedureContent["cases"], steps: readonly GuideStep[]) {
  return casesFor(cases, new Map(steps.map(({ question, answer }) => [question.key, answer])));
}

function casesFor(cases: ProcedureContent["cases"], answers: ReadonlyMap<string, string>) {
  return cases.filter(({ when }) => when && holds(when, (key) => answers.get(key), noDay));
}

/** Answers of a guide are choices, never days: what day it is makes no difference to them. */
const noDay = "2026-01-01";
