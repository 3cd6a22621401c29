import { type Comparable, type Condition, fieldsOf, type Test, testsOf } from "./conditions.ts";
import type { FormDefinition } from "./definition.ts";
import type { Problem } from "./definition-problem.ts";
import { allFields, fieldAt, isContainer, optionsOf, type Placed } from "./fields.ts";

/** A condition and the place that carries it; conditions of `when` decide what is shown, those of `required` do not. */
type Carried = { at: string; stepKey: string; repeat: string | undefined; condition: Condition };

/** Conditions that name nothing, name something asked later, compare what cannot be compared, or run in a circle. */
export function checkConditions(definition: FormDefinition): Problem[] {
  const problems = carriedBy(definition).flatMap((carried) => [
    ...fieldsOf(carried.condition).flatMap((path) => reachProblems(definition, carried, path)),
    ...testsOf(carried.condition).flatMap((test) => fitProblems(definition, carried, test)),
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

function fitProblems(definition: FormDefinition, { at }: Carried, test: Test): Problem[] {
  const target = fieldAt(definition, test.field);
  if (!target) return [];
  const on = "on" in test && test.on ? fieldAt(definition, test.on) : undefined;
  const fits = fitsTest(definition, target, test) && (!on || isDate(on));
  return fits ? [] : [{ code: "unsuitableReference", at, about: test.field }];
}

function fitsTest(definition: FormDefinition, target: Placed, test: Test): boolean {
  if ("filled" in test) return true;
  if (isContainer(target.field)) return false;
  if ("is" in test) return takes(definition, target, test.is);
  if ("isNot" in test) return takes(definition, target, test.isNot);
  if ("in" in test) return test.in.every((value) => takes(definition, target, value));
  if ("greaterThan" in test || "lessThan" in test) return ["number", "money"].includes(target.field.kind);
  return isDate(target);
}

function isDate({ field }: Placed) {
  return field.kind === "date" || field.kind === "partialDate";
}

/** Whether the field can ever have that answer. */
function takes(definition: FormDefinition, { field }: Placed, value: Comparable): boolean {
  switch (field.kind) {
    case "choice":
    case "choices":
      return optionsOf(definition, field).some((option) => option.value === value);
    case "yesNo":
    case "consent":
      return typeof value === "boolean";
    case "number":
    case "money":
      return typeof value === "number";
    default:
      return typeof value === "string";
  }
}

/** Fields that are shown only if they themselves, through others, are shown. Each circle is named once, where it starts. */
function cycles(definition: FormDefinition): Problem[] {
  const shownBy = new Map<string, string[]>();
  for (const { path, field, step, container } of allFields(definition)) {
    const conditions = [step.when, container?.when, field.when].flatMap((when) => (when ? [when] : []));
    const read = conditions.flatMap(fieldsOf).map((name) => fieldAt(definition, name)?.path ?? name);
    shownBy.set(path, read);
  }
  const inCircles = [...shownBy.keys()].filter((path) => reaches(shownBy, path, path, new Set()));
  const first = inCircles[0];
  return first ? [{ code: "cycle", at: first, about: inCircles.join(" → ") }] : [];
}

function reaches(graph: Map<string, string[]>, from: string, goal: string, seen: Set<string>): boolean {
  return (graph.get(from) ?? []).some((next) => {
    if (next === goal) return true;
    if (seen.has(next)) return false;
    seen.add(next);
    return reaches(graph, next, goal, seen);
  });
}
