import { conditionProblems } from "#lib/forms/condition-problems.ts";
import { type Condition, fieldsOf, type Test, testsOf } from "#lib/forms/conditions.ts";
import type { KnownFields } from "#lib/forms/known-fields.ts";
import type { Guide, ProcedureContent } from "./content.ts";
import { casesFitting, type GuideAnswers, walkGuide } from "./guide.ts";

/** What is wrong with a guide, so that it must not reach people. `at` names the question, case or exclusion. */
export type GuideProblem =
  /** Two questions of one key, or two options of one value. */
  | { kind: "repeatedKey"; at: string }
  /** A condition looks at a question there is not, or one that comes only later. */
  | { kind: "unknownQuestion"; at: string; question: string }
  /** A condition waits for an answer the question does not offer. */
  | { kind: "unknownAnswer"; at: string; question: string; answer: string }
  /** A condition, or a part of it, that no answers make true, or that every answer does. */
  | { kind: "impossibleRule" | "idleRule"; at: string; rule: Condition }
  | { kind: "neverAsked"; at: string }
  | { kind: "unreachableCase"; at: string }
  | { kind: "exclusionNeverHolds"; at: string }
  /** One set of answers fits two cases. */
  | { kind: "ambiguous"; at: string; answers: GuideAnswers }
  /** One set of answers leads neither to a case nor to a reason. */
  | { kind: "deadEnd"; answers: GuideAnswers }
  /** Too many ways through the questions to walk them all. */
  | { kind: "tooManyWays" };

const mostWays = 20_000;

/** Where a problem stands: `questions.home`, `cases.tenant`, `exclusions.0`; empty for one of the whole guide. */
export function guidePlace(problem: GuideProblem): string {
  switch (problem.kind) {
    case "repeatedKey":
    case "neverAsked":
      return `questions.${problem.at}`;
    case "unreachableCase":
    case "ambiguous":
      return `cases.${problem.at}`;
    case "exclusionNeverHolds":
      return `exclusions.${problem.at}`;
    case "deadEnd":
      return `questions.${Object.keys(problem.answers).at(-1) ?? ""}`;
    case "tooManyWays":
      return "questions";
    case "unknownQuestion":
    case "unknownAnswer":
    case "impossibleRule":
    case "idleRule":
      return problem.at;
  }
}

/** Walks every way through the guide and says what is wrong; nothing for a procedure without one. */
export function checkGuide({ guide, cases }: Pick<ProcedureContent, "guide" | "cases">): GuideProblem[] {
  if (!guide) return [];
  const written = [...repeatedKeys(guide), ...ruleProblems(guide, cases)];
  // A guide that names what there is not would only repeat the same faults in other words.
  return written.length > 0 ? written : wayProblems(guide, cases);
}

function repeatedKeys({ questions }: Guide): GuideProblem[] {
  const repeated = (names: string[]) => names.filter((name, place) => names.indexOf(name) !== place);
  const ofQuestions = repeated(questions.map(({ key }) => key));
  const ofOptions = questions.flatMap(({ key, options }) =>
    repeated(options.map(({ value }) => value)).map((value) => `${key}.${value}`),
  );
  return [...ofQuestions, ...ofOptions].map((at) => ({ kind: "repeatedKey", at }));
}

function ruleProblems({ questions, exclusions }: Guide, cases: ProcedureContent["cases"]) {
  const ofQuestions = questions.flatMap(({ key, when }, place) =>
    when ? problemsOf(when, `questions.${key}`, questions.slice(0, place)) : [],
  );
  const ofCases = cases.flatMap(({ key, when }) => (when ? problemsOf(when, `cases.${key}`, questions) : []));
  const ofExclusions = exclusions.flatMap(({ when }, place) =>
    problemsOf(when, `exclusions.${place}`, questions),
  );
  return [...ofQuestions, ...ofCases, ...ofExclusions];
}

function problemsOf(when: Condition, at: string, questions: Guide["questions"]): GuideProblem[] {
  const known = new Map(questions.map((question) => [question.key, question]));
  const unknown = fieldsOf(when)
    .filter((field) => !known.has(field))
    .map((question): GuideProblem => ({ kind: "unknownQuestion", at, question }));
  const answers = testsOf(when).flatMap((test) => {
    const options = known.get(test.field)?.options;
    if (!options) return [];
    return waitedFor(test)
      .filter((answer) => !options.some(({ value }) => value === answer))
      .map((answer): GuideProblem => ({ kind: "unknownAnswer", at, question: test.field, answer }));
  });
  const named = [...unknown, ...answers];
  return named.length > 0 ? named : hopeless(when, at, known);
}

/** Conditions whose questions and answers all exist, and that say nothing all the same. */
function hopeless(when: Condition, at: string, known: Map<string, Guide["questions"][number]>) {
  const choices: KnownFields = (key) => {
    const options = known.get(key)?.options;
    return options && { kind: "choice", values: options.map(({ value }) => value) };
  };
  return conditionProblems(when, choices).map(
    ({ code, rule = when }): GuideProblem => ({
      kind: code === "alwaysTrue" ? "idleRule" : "impossibleRule",
      at,
      rule,
    }),
  );
}

/** The answers a test compares with; a test that is not about a choice waits for something no guide offers. */
function waitedFor(test: Test): string[] {
  if ("is" in test) return [String(test.is)];
  if ("isNot" in test) return [String(test.isNot)];
  if ("in" in test) return test.in.map(String);
  return "filled" in test ? [] : [Object.keys(test).find((name) => name !== "field") ?? ""];
}

function wayProblems(guide: Guide, cases: ProcedureContent["cases"]): GuideProblem[] {
  const ways = waysThrough(guide, cases);
  if (!ways) return [{ kind: "tooManyWays" }];
  const asked = new Set(ways.flatMap(({ steps }) => steps.map(({ question }) => question.key)));
  const reached = new Set(ways.map(({ outcome }) => outcome.kind === "case" && outcome.caseKey));
  const held = new Set(ways.map(({ outcome }) => outcome.kind === "excluded" && outcome.exclusion));
  const problems: GuideProblem[] = [
    ...guide.questions
      .filter(({ key }) => !asked.has(key))
      .map(({ key }) => ({ kind: "neverAsked", at: key }) as const),
    ...cases
      .filter(({ key }) => !reached.has(key))
      .map(({ key }) => ({ kind: "unreachableCase", at: key }) as const),
    ...guide.exclusions.flatMap((exclusion, place) =>
      held.has(exclusion) ? [] : [{ kind: "exclusionNeverHolds", at: `${place}` } as const],
    ),
  ];
  for (const { steps, outcome } of ways) {
    const answers = Object.fromEntries(steps.map(({ question, answer }) => [question.key, answer]));
    if (outcome.kind === "noCase") problems.push({ kind: "deadEnd", answers });
    const fitting = outcome.kind === "case" ? casesFitting(cases, steps) : [];
    if (fitting.length > 1)
      problems.push({ kind: "ambiguous", at: fitting.map(({ key }) => key).join(", "), answers });
  }
  return problems;
}

/** Every way to an end; null when there are too many. */
function waysThrough(guide: Guide, cases: ProcedureContent["cases"]) {
  const ended: ReturnType<typeof walkGuide>[] = [];
  const open: GuideAnswers[] = [{}];
  for (let answers = open.pop(); answers; answers = open.pop()) {
    const walk = walkGuide(guide, cases, answers);
    if (walk.outcome.kind === "question") {
      const { key, options } = walk.outcome.question;
      for (const { value } of options) open.push({ ...answers, [key]: value });
    } else ended.push(walk);
    if (ended.length + open.length > mostWays) return null;
  }
  return ended;
}
