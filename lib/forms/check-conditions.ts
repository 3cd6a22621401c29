import { conditionProblems } from "./condition-problems.ts";
import { type Condition, fieldsOf } from "./conditions.ts";
import type { FormDefinition } from "./definition.ts";
import type { Problem } from "./definition-problem.ts";
import { allFields, fieldAt, isContainer, leavesOf, type Placed } from "./fields.ts";
import { readsOf } from "./formula.ts";
import { fieldsOfForm } from "./known-fields.ts";

/** A condition and the place that carries it; conditions of `when` decide what is shown, those of `required` do not. */
type Carried = { at: string; stepKey: string; repeat: string | undefined; condition: Condition };

/** Rules that name nothing, name something asked later, compare what cannot be compared, never or always hold, or run in a circle. */
export function checkConditions(definition: FormDefinition): Problem[] {
  const known = fieldsOfForm(definition);
  const problems = carriedBy(definition).flatMap((carried) => [
    ...fieldsOf(carried.condition).flatMap((path) => reachProblems(definition, carried, path)),
    ...conditionProblems(carried.condition, known)
      .filter(({ code }) => code !== "unknownReference")
      .map((problem) => ({ at: carried.at, ...problem })),
  ]);
  return [...problems, ...cycles(definition)];
}

function carriedBy(definition: FormDefinition): Carried[] {
  const steps = definition.steps.map((step) => carried(step.key, step.key, undefined, step.when));
  const fields = allFields(definition).flatMap(({ path, field, step, container }) => {
    const repeat = container?.kind === "repeat" ? container.key : undefined;
    const conditions = [
      field.when,
      "required" in field && field.required !== true ? field.required : undefined,
      ...("prefill" in field ? (field.prefill ?? []).map(({ when }) => when) : []),
    ];
    return conditions.map((condition) => carried(path, step.key, repeat, condition));
  });
  return [...steps, ...fields].flat();
}

function carried(at: string, stepKey: string, repeat: string | undefined, condition?: Condition): Carried[] {
  return condition ? [{ at, stepKey, repeat, condition }] : [];
}

/** Whether a place may read that path at all. */
export function reachProblems(
  definition: FormDefinition,
  { at, stepKey, repeat }: Omit<Carried, "condition">,
  path: string,
): Problem[] {
  const target = fieldAt(definition, path);
  if (!target || target.field.kind === "info") return [{ code: "unknownReference", at, about: path }];
  const order = definition.steps.map(({ key }) => key);
  if (order.indexOf(target.step.key) > order.indexOf(stepKey))
    return [{ code: "laterReference", at, about: path }];
  const isOtherRow = target.container?.kind === "repeat" && target.container.key !== repeat;
  return isOtherRow ? [{ code: "referenceIntoRows", at, about: path }] : [];
}

/** Fields that are shown, or worked out, only from themselves through others. Each circle is named with all in it. */
function cycles(definition: FormDefinition): Problem[] {
  const needs = new Map(allFields(definition).map((placed) => [placed.path, needsOf(definition, placed)]));
  const inCircles = [...needs.keys()].filter((path) => reaches(needs, path, path, new Set()));
  const first = inCircles[0];
  return first ? [{ code: "cycle", at: first, about: inCircles.join(" → ") }] : [];
}

/** The fields that decide whether one is shown and, where it is worked out, what it says. */
function needsOf(definition: FormDefinition, { field, step, container }: Placed): string[] {
  const conditions = [step.when, container?.when, field.when].flatMap((when) => (when ? [when] : []));
  const reads = field.kind === "calculated" ? readsOf(field.formula) : [];
  const read = reads.flatMap(({ path, as }) => (as === "rows" ? writtenIn(definition, path) : [path]));
  return [...conditions.flatMap(fieldsOf), ...read].map((name) => fieldAt(definition, name)?.path ?? name);
}

/** What makes a row one that counts. */
function writtenIn(definition: FormDefinition, path: string): string[] {
  const field = fieldAt(definition, path)?.field;
  if (!field || !isContainer(field)) return [];
  return leavesOf(field).flatMap(({ key, kind }) => (kind === "calculated" ? [] : [`${path}.${key}`]));
}

function reaches(graph: Map<string, string[]>, from: string, goal: string, seen: Set<string>): boolean {
  return (graph.get(from) ?? []).some((next) => {
    if (next === goal) return true;
    if (seen.has(next)) return false;
    seen.add(next);
    return reaches(graph, next, goal, seen);
  });
}
