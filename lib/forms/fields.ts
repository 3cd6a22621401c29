import type { FormDefinition, FormStep } from "./definition.ts";
import type { FormField, Group, Info, Leaf, LeafOf, Option, Repeat } from "./field-schema.ts";

/** A field with its whereabouts. `path` is dotted and without row numbers: `members.fullName`. */
export type Placed = {
  path: string;
  field: FormField;
  step: FormStep;
  container?: Group | Repeat;
};

/** The parts of an address answer, each posted under a name of its own. */
const addressParts = ["province", "commune", "communeName", "formerCommune", "detail"] as const;

const known = new WeakMap<FormDefinition, ReadonlyMap<string, Placed>>();

/** Every field of a form by its path, in the order it is asked. The first wins where a path is given twice. */
export function fieldsByPath(definition: FormDefinition): ReadonlyMap<string, Placed> {
  const before = known.get(definition);
  if (before) return before;
  const fields = new Map<string, Placed>();
  for (const placed of allFields(definition)) if (!fields.has(placed.path)) fields.set(placed.path, placed);
  known.set(definition, fields);
  return fields;
}

/** Every field as it stands in the definition, repeats of a path included. */
export function allFields(definition: FormDefinition): Placed[] {
  return definition.steps.flatMap((step) =>
    step.fields.flatMap((field): Placed[] => {
      const outer: Placed = { path: field.key, field, step };
      if (!isContainer(field)) return [outer];
      const inner = field.fields.map(
        (child): Placed => ({ path: `${field.key}.${child.key}`, field: child, step, container: field }),
      );
      return [outer, ...inner];
    }),
  );
}

/** The field a path speaks of; a part of an address (`home.commune`) belongs to the address. */
export function fieldAt(definition: FormDefinition, path: string): Placed | undefined {
  const fields = fieldsByPath(definition);
  const exact = fields.get(path);
  if (exact) return exact;
  const dot = path.lastIndexOf(".");
  const whole = fields.get(path.slice(0, dot));
  const part = path.slice(dot + 1);
  return whole?.field.kind === "address" && addressParts.some((name) => name === part) ? whole : undefined;
}

/** Answers that follow from others, once each: those of rows are made wherever the rows are read. */
export function calculatedPaths(definition: FormDefinition): string[] {
  return allFields(definition)
    .filter(({ field, container }) => field.kind === "calculated" && container?.kind !== "repeat")
    .map(({ path }) => path);
}

/** The step of that key, if the form has one. */
export function stepOf(definition: FormDefinition, stepKey: string): FormStep | undefined {
  return definition.steps.find((step) => step.key === stepKey);
}

export function isContainer(field: FormField): field is Group | Repeat {
  return field.kind === "group" || field.kind === "repeat";
}

export function isLeaf(field: FormField): field is Leaf {
  return !isContainer(field) && field.kind !== "info";
}

/** The fields people answer inside a group or a row. */
export function leavesOf(container: Group | Repeat): Leaf[] {
  return container.fields.filter(
    (field: Exclude<FormField, Group | Repeat>): field is Exclude<typeof field, Info> => isLeaf(field),
  );
}

/** What may be chosen, whether listed in the field or shared by name. */
export function optionsOf(definition: FormDefinition, field: LeafOf<"choice"> | LeafOf<"choices">): Option[] {
  return field.options ?? definition.lists?.[field.list ?? ""] ?? [];
}
