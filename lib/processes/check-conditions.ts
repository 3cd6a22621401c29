import { type ConditionProblem, conditionProblems } from "#lib/forms/condition-problems.ts";
import { type Condition, type Test, testsOf } from "#lib/forms/conditions.ts";
import type { FormDefinition } from "#lib/forms/definition.ts";
import { fieldsOfDossier, fieldsOfForm, type KnownField, type KnownFields } from "#lib/forms/known-fields.ts";
import { channels } from "#lib/procedures/content.ts";
import type { ProcessDefinition, ProcessStep } from "./definition.ts";

/** What the dossiers of the procedures a process serves can say: their cases, and the forms they are filed with. */
export type AskedOfDossiers = { cases: readonly string[]; forms: readonly FormDefinition[] };

/** A condition that cannot do what it was written for, with the step it stands at. `about`: the answers in question. */
export type RuleProblem = {
  code: "unknownAnswer" | "unsuitableRule" | "impossibleRule" | "idleRule";
  step: string;
  about: string;
  /** The part that can never, or always, hold. */
  rule?: Condition;
};

/** Counter, post, the portal, and other systems. */
const filedBy = [...channels, "api"];

const codes = {
  unknownReference: "unknownAnswer",
  unsuitableReference: "unsuitableRule",
  impossible: "impossibleRule",
  alwaysTrue: "idleRule",
} as const satisfies Record<ConditionProblem["code"], RuleProblem["code"]>;

/**
 * Conditions of steps and of what may be done at them that ask for answers nobody gives, compare what cannot be compared,
 * or never or always hold. A process may serve several procedures, so a condition is sound when it is so with the form of
 * one of them. Without `asked` only what a rule says by itself is judged.
 */
export function ruleProblems(
  { steps }: Pick<ProcessDefinition, "steps">,
  asked: AskedOfDossiers | undefined,
): RuleProblem[] {
  return steps.flatMap((step) =>
    conditionsOf(step).flatMap((condition) =>
      problemsOf(condition, asked).map(
        ({ code, ...rest }): RuleProblem => ({ code: codes[code], step: step.key, ...rest }),
      ),
    ),
  );
}

function conditionsOf({ when, actions }: ProcessStep): Condition[] {
  return [when, ...actions.map((action) => action.when)].filter((condition) => condition !== undefined);
}

function problemsOf(condition: Condition, asked: AskedOfDossiers | undefined): ConditionProblem[] {
  if (!asked) return conditionProblems(condition, asTested(condition));
  const dossier = fieldsOfDossier(asked.cases, filedBy);
  const forms: KnownFields[] = asked.forms.length > 0 ? asked.forms.map(fieldsOfForm) : [() => undefined];
  const found = forms.map((form) => conditionProblems(condition, (path) => dossier(path) ?? form(path)));
  return found.find((problems) => problems.length === 0) ?? nearest(found);
}

/** What is wrong with the form that knows most of what the rule asks for. */
function nearest(found: readonly ConditionProblem[][]): ConditionProblem[] {
  const unknown = (problems: ConditionProblem[]) =>
    problems.filter(({ code }) => code === "unknownReference").length;
  return found.toSorted((one, other) => unknown(one) - unknown(other))[0] ?? [];
}

/** What the rule itself takes its answers to be, where no form says what they are. */
export function asTested(condition: Condition): KnownFields {
  const tests = testsOf(condition);
  return (path) => {
    if (path === "dossier.channel") return { kind: "choice", values: filedBy };
    const own = tests.filter(({ field }) => field === path);
    const isCountedFrom = tests.some((test) => "on" in test && test.on === path);
    return isCountedFrom ? { kind: "date" } : kindOf(own);
  };
}

function kindOf(tests: readonly Test[]): KnownField {
  const values = tests.flatMap((test) =>
    "is" in test ? [test.is] : "isNot" in test ? [test.isNot] : "in" in test ? test.in : [],
  );
  const isCompared = tests.some((test) => "greaterThan" in test || "lessThan" in test);
  if (isCompared || typeof values[0] === "number") return { kind: "number", decimals: 2 };
  if (typeof values[0] === "boolean") return { kind: "yesNo" };
  // Several may be ticked, and others than the rule speaks of.
  if (values.length > 0) return { kind: "choices", values: [...values.map(String), ""] };
  return { kind: tests.every((test) => "filled" in test) ? "other" : "date" };
}
