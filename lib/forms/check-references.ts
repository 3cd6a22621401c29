import { reachProblems } from "./check-conditions.ts";
import type { FormDefinition } from "./definition.ts";
import type { Problem } from "./definition-problem.ts";
import type { FormField } from "./field-schema.ts";
import { allFields, fieldAt, type Placed } from "./fields.ts";
import { type FormulaRead, readsOf } from "./formula.ts";
import type { Prefill } from "./prefill-schema.ts";
import { readField } from "./read-field.ts";
import { isColumn } from "./sums.ts";

/** Paths outside conditions: the summary, dates that order each other, facts a number is compared with, first values. */
export function checkReferences(definition: FormDefinition): Problem[] {
  return [
    ...definition.summary.flatMap((path) =>
      kindProblems(definition, "summary", path, (kind) => kind !== "info" && kind !== "group"),
    ),
    ...allFields(definition).flatMap((placed) => [
      ...dateReferences(definition, placed),
      ...formulaReferences(definition, placed),
      ...prefills(definition, placed),
    ]),
  ];
}

function dateReferences(definition: FormDefinition, { path, field }: Placed): Problem[] {
  const isDate = (kind: FormField["kind"]) => kind === "date" || kind === "partialDate";
  if (field.kind === "date" || field.kind === "partialDate")
    return kindProblems(definition, path, field.notBefore, isDate);
  if (field.kind !== "personalId") return [];
  return [
    ...kindProblems(definition, path, field.birthDate, isDate),
    ...kindProblems(definition, path, field.sex, (kind) => kind === "choice"),
  ];
}

/** A formula reads numbers, columns, rows and dates that are there, and that are known when it is worked out. */
function formulaReferences(
  definition: FormDefinition,
  { path: at, field, step, container }: Placed,
): Problem[] {
  if (field.kind !== "calculated") return [];
  const own = container?.kind === "repeat" ? container.key : undefined;
  return readsOf(field.formula).flatMap(({ path, as }) => {
    const target = fieldAt(definition, path);
    // A column is read over all rows, wherever the formula stands.
    const repeat = as === "column" ? target?.container?.key : own;
    const reach = reachProblems(definition, { at, stepKey: step.key, repeat }, path);
    if (reach.length > 0 || !target) return reach;
    return suitsFormula(target, path, as) ? [] : [{ code: "unsuitableReference", at, about: path }];
  });
}

function suitsFormula({ field, container, path }: Placed, asked: string, as: FormulaRead["as"]): boolean {
  if (path !== asked) return false;
  if (as === "rows") return field.kind === "repeat";
  if (as === "date") return field.kind === "date" || field.kind === "partialDate";
  return isColumn(field) && (as === "number" || container?.kind === "repeat");
}

function kindProblems(
  definition: FormDefinition,
  at: string,
  about: string | undefined,
  suits: (kind: FormField["kind"]) => boolean,
): Problem[] {
  if (!about) return [];
  const target = fieldAt(definition, about);
  if (!target) return [{ code: "unknownReference", at, about }];
  return suits(target.field.kind) ? [] : [{ code: "unsuitableReference", at, about }];
}

function prefills(definition: FormDefinition, placed: Placed): Problem[] {
  const rules = "prefill" in placed.field ? (placed.field.prefill ?? []) : [];
  if (rules.length > 0 && placed.container?.kind === "repeat")
    return [{ code: "prefillInRows", at: placed.path }];
  return rules.flatMap((rule) => prefillProblems(definition, placed, rule));
}

function prefillProblems(definition: FormDefinition, placed: Placed, rule: Prefill): Problem[] {
  const { path: at, field, step } = placed;
  if ("value" in rule) {
    const isRead = field.kind !== "info" && field.kind !== "group" && field.kind !== "repeat";
    const reading = isRead ? readField(field, rule.value, { definition, today: "2000-01-01" }) : {};
    return reading.value === undefined
      ? [{ code: "unsuitableReference", at, about: String(rule.value) }]
      : [];
  }
  if (!rule.from.startsWith("answers.")) return [];
  const path = rule.from.slice("answers.".length);
  const reach = reachProblems(definition, { at, stepKey: step.key, repeat: undefined }, path);
  const isSameKind = fieldAt(definition, path)?.field.kind === field.kind;
  return reach.length > 0 || isSameKind ? reach : [{ code: "unsuitableReference", at, about: path }];
}
