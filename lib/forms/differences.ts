import type { FormDefinition, FormStep } from "./definition.ts";
import type { FormField, Group, Option } from "./field-schema.ts";
import { allFields, isContainer, optionsOf, type Placed } from "./fields.ts";
import type { FormChange, Requirement } from "./form-change.ts";
import { movedKeys, same } from "./moved-keys.ts";

/** What the next version of a form has otherwise, in the order people meet it. */
export function formDifferences(former: FormDefinition, next: FormDefinition): FormChange[] {
  const title: FormChange[] = same(former.title, next.title)
    ? []
    : [{ code: "titleChanged", from: former.title, to: next.title }];
  return [...title, ...stepChanges(former, next), ...fieldChanges(former, next)];
}

/** What a shared question has otherwise than the copy a form took. */
export function groupDifferences(former: Group, next: Group): FormChange[] {
  return formDifferences(formOf(former), formOf(next));
}

function formOf(group: Group): FormDefinition {
  const { label: title } = group;
  const step: FormStep = { key: "step", title: { vi: "", en: "" }, fields: [group] };
  return { key: "block", version: 1, title, summary: [group.key], steps: [step] };
}

function stepChanges(former: FormDefinition, next: FormDefinition): FormChange[] {
  const before = new Map(former.steps.map((step) => [step.key, step]));
  const after = new Map(next.steps.map((step) => [step.key, step]));
  const elsewhere = movedKeys([...before.keys()], [...after.keys()]);
  const removed = former.steps.filter(({ key }) => !after.has(key));
  return [
    ...removed.map(({ title }) => ({ code: "stepRemoved" as const, step: title })),
    ...next.steps.flatMap((step): FormChange[] => {
      const held = before.get(step.key);
      if (!held) return [{ code: "stepAdded", step: step.title }];
      return [
        ...(elsewhere.has(step.key) ? [{ code: "stepMoved" as const, step: step.title }] : []),
        ...changed(!same([held.title, held.intro], [step.title, step.intro]), {
          code: "stepWords",
          from: held.title,
          to: step.title,
        }),
        ...changed(!same(held.when, step.when), {
          code: "stepWhen",
          step: step.title,
          from: held.when,
          to: step.when,
        }),
      ];
    }),
  ];
}

function fieldChanges(former: FormDefinition, next: FormDefinition): FormChange[] {
  const before = new Map(allFields(former).map((placed) => [placed.path, placed]));
  const after = new Map(allFields(next).map((placed) => [placed.path, placed]));
  const common = [...before.keys()].filter((path) => after.has(path));
  const elsewhere = movedKeys(
    common,
    [...after.keys()].filter((path) => before.has(path)),
  );
  const removed = [...before.values()].filter(({ path, container }) => {
    const isWithGroup = container && !after.has(container.key);
    return !after.has(path) && !isWithGroup;
  });
  return [
    ...removed.map(
      ({ field, step }): FormChange => ({
        code: "fieldRemoved",
        field: field.label,
        step: step.title,
        kind: field.kind,
      }),
    ),
    ...[...after.values()].flatMap((placed): FormChange[] => {
      const held = before.get(placed.path);
      if (!held) return added(placed, before);
      const isMoved = held.step.key !== placed.step.key || elsewhere.has(placed.path);
      const place: FormChange[] =
        isMoved && !isAlongWith(placed, held, elsewhere)
          ? [{ code: "fieldMoved", field: placed.field.label, step: placed.step.title }]
          : [];
      return [...place, ...oneField(held, placed, former, next)];
    }),
  ];
}

/** A group that is new says so once, not for each of its questions. */
function added({ field, step, container }: Placed, before: ReadonlyMap<string, Placed>): FormChange[] {
  if (container && !before.has(container.key)) return [];
  return [{ code: "fieldAdded", field: field.label, step: step.title, kind: field.kind }];
}

/** Whether a question moved only because its group did. */
function isAlongWith(placed: Placed, held: Placed, elsewhere: ReadonlySet<string>) {
  const { container } = placed;
  if (!container) return false;
  return elsewhere.has(container.key) || held.step.key !== placed.step.key;
}

function oneField(
  { field: held }: Placed,
  { field }: Placed,
  former: FormDefinition,
  next: FormDefinition,
): FormChange[] {
  const { label } = field;
  const requirements = [requirementOf(held), requirementOf(field)] as const;
  return [
    ...changed(!same(held.label, label), { code: "fieldWords", from: held.label, to: label }),
    ...changed(!same(held.help, field.help), { code: "fieldHelp", field: label }),
    ...changed(held.kind !== field.kind, {
      code: "fieldKind",
      field: label,
      from: held.kind,
      to: field.kind,
    }),
    ...changed(!same(...requirements), {
      code: "fieldRequired",
      field: label,
      from: requirements[0],
      to: requirements[1],
    }),
    ...changed(!same(held.when, field.when), {
      code: "fieldWhen",
      field: label,
      from: held.when,
      to: field.when,
    }),
    ...optionChanges(held, field, former, next),
    ...rowChanges(held, field),
    ...changed(!same(partOf(held, "prefill"), partOf(field, "prefill")), {
      code: "fieldPrefill",
      field: label,
    }),
    ...changed(held.kind === field.kind && !same(settingsOf(held), settingsOf(field)), {
      code: "fieldSettings",
      field: label,
    }),
  ];
}

function optionChanges(
  held: FormField,
  field: FormField,
  former: FormDefinition,
  next: FormDefinition,
): FormChange[] {
  const [before, after] = [choicesOf(held, former), choicesOf(field, next)];
  if (!before || !after || same(before, after)) return [];
  const missing = (from: Option[], list: Option[]) =>
    from.filter((each) => !list.some((other) => same(other, each))).map(({ label }) => label);
  const [added, removed] = [missing(after, before), missing(before, after)];
  return [{ code: "fieldOptions", field: field.label, added, removed }];
}

function choicesOf(field: FormField, form: FormDefinition): Option[] | undefined {
  return field.kind === "choice" || field.kind === "choices" ? optionsOf(form, field) : undefined;
}

function rowChanges(held: FormField, field: FormField): FormChange[] {
  if (held.kind !== "repeat" || field.kind !== "repeat") return [];
  const [from, to]: [number, number][] = [
    [held.min, held.max],
    [field.min, field.max],
  ];
  return from && to ? changed(!same(from, to), { code: "fieldRows", field: field.label, from, to }) : [];
}

function requirementOf(field: FormField): Requirement {
  return isContainer(field) || !("required" in field) ? false : (field.required ?? false);
}

/** What has words of its own above, and is not told a second time. */
const told = new Set([
  "key",
  "kind",
  "label",
  "help",
  "when",
  "required",
  "prefill",
  "fields",
  "options",
  "list",
  "catalogue",
  "min",
  "max",
  "block",
]);

function settingsOf(field: FormField) {
  return Object.entries(field).filter(
    ([name]) => !told.has(name) || (field.kind !== "repeat" && (name === "min" || name === "max")),
  );
}

const partOf = (field: FormField, name: string): unknown => (field as Record<string, unknown>)[name];

const changed = (is: boolean, change: FormChange): FormChange[] => (is ? [change] : []);
