import fc from "fast-check";
import type { Condition } from "#lib/forms/conditions.ts";
import type { FormDefinition, FormStep } from "#lib/forms/definition.ts";
import type { FormField, Leaf } from "#lib/forms/field-schema.ts";
import { formOfSteps, leaves, options, words } from "./form-of.ts";

/** A condition on questions that every generated form begins with. */
const onFirst: fc.Arbitrary<Condition> = fc.constantFrom<Condition>(
  { field: "married", is: true },
  { field: "married", isNot: true },
  { field: "role", in: ["owner", "tenant"] },
  { field: "age", greaterThan: 17 },
  { field: "role", filled: true },
  {
    and: [
      { field: "married", is: true },
      { field: "age", lessThan: 60 },
    ],
  },
  { or: [{ field: "role", is: "guest" }, { not: { field: "age", greaterThan: 3 } }] },
);
const first: FormField[] = [
  { kind: "yesNo", key: "married", label: words("married") },
  {
    kind: "choice",
    key: "role",
    label: words("role"),
    style: "radio",
    options: options("owner", "tenant", "guest"),
  },
  { kind: "number", key: "age", label: words("age"), max: 120 },
];

type Made = { leaf: Leaf; when: Condition | undefined; required: "no" | "yes" | Condition };
const made: fc.Arbitrary<Made> = fc.record({
  leaf: fc.constantFrom(...leaves),
  when: fc.option(onFirst, { nil: undefined }),
  required: fc.oneof(fc.constant("no" as const), fc.constant("yes" as const), onFirst),
});

/** A leaf under a key of its own, shown and required as drawn; calculated answers are never required. */
function leafOf({ leaf, when, required }: Made, key: string): Leaf {
  const fixed = leaf.kind === "calculated" || leaf.kind === "consent" || leaf.kind === "signature";
  const rule = required === "yes" ? true : required === "no" ? undefined : required;
  return { ...leaf, key, ...(when && { when }), ...(!fixed && rule && { required: rule }) } as Leaf;
}

type MadeField = { shape: "leaf" | "group" | "rows"; inner: Made[]; when: Condition | undefined };
const madeField: fc.Arbitrary<MadeField> = fc.record({
  shape: fc.constantFrom("leaf" as const, "leaf" as const, "group" as const, "rows" as const),
  inner: fc.array(made, { minLength: 1, maxLength: 3 }),
  when: fc.option(onFirst, { nil: undefined }),
});

function fieldOf({ shape, inner, when }: MadeField, key: string): FormField {
  const [only] = inner;
  if (shape === "leaf" && only) return leafOf(only, key);
  const fields = inner.map((each, place) => leafOf(each, `inner${place}`)) as never; // leaves are what stands inside
  const about = { key, label: words(key), ...(when && { when }) };
  if (shape === "group") return { kind: "group", ...about, fields };
  return { kind: "repeat", ...about, itemLabel: words("row"), min: 0, max: 4, fields };
}

/** Any sound form of two or three steps whose later questions depend on the first ones. */
export const arbitraryForm: fc.Arbitrary<FormDefinition> = fc
  .array(fc.array(madeField, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 })
  .map((steps) =>
    formOfSteps([
      { key: "start", title: words("start"), fields: first },
      ...steps.map(
        (fields, step): FormStep => ({
          key: `step${step}`,
          title: words(`step${step}`),
          fields: fields.map((field, place) => fieldOf(field, `s${step}f${place}`)),
        }),
      ),
    ]),
  );
