import fc from "fast-check";
import type { Condition } from "#lib/forms/conditions.ts";
import type { WrittenForm } from "#lib/forms/definition.ts";
import { expanded } from "#lib/forms/expanded.ts";
import type { Leaf, Person } from "#lib/forms/field-schema.ts";
import type { Formula } from "#lib/forms/formula.ts";
import { personParts } from "#lib/forms/person-parts.ts";
import { leaves, options, words } from "./form-of.ts";

type WrittenStep = WrittenForm["steps"][number];
type WrittenField = WrittenStep["fields"][number];

/** A condition on questions that every generated form begins with. */
const onFirst: fc.Arbitrary<Condition> = fc.constantFrom<Condition>(
  { field: "married", is: true },
  { field: "married", isNot: true },
  { field: "role", in: ["owner", "tenant"] },
  { field: "age", greaterThan: 17 },
  { field: "role", filled: true },
  { field: "proof", filled: true },
  { field: "twice", greaterThan: 60 },
  {
    and: [
      { field: "married", is: true },
      { field: "age", lessThan: 60 },
    ],
  },
  { or: [{ field: "role", is: "guest" }, { not: { field: "age", greaterThan: 3 } }] },
);
const first: WrittenField[] = [
  { kind: "yesNo", key: "married", label: words("married") },
  { kind: "choice", key: "role", label: words("role"), style: "radio", list: "roles" },
  { kind: "number", key: "age", label: words("age"), max: 120 },
  { kind: "file", key: "proof", label: words("proof"), when: { field: "age", greaterThan: 50 } },
  {
    kind: "calculated",
    key: "twice",
    label: words("twice"),
    formula: { product: [{ field: "age" }, { value: 2 }] },
    result: "number",
  },
];

/** Calculations on what every form begins with, beside those that stand alone. */
const formulas = fc.constantFrom<Formula>(
  { sum: [{ value: 0.1 }, { value: 0.2 }] },
  { product: [{ field: "age" }, { value: 3 }] },
  { difference: [{ field: "age" }, { field: "twice" }] },
);

type Made = { leaf: Leaf; when: Condition | undefined; required: "no" | "yes" | Condition; formula: Formula };
const made = (from: Leaf[]): fc.Arbitrary<Made> =>
  fc.record({
    leaf: fc.constantFrom(...from),
    when: fc.option(onFirst, { nil: undefined }),
    required: fc.oneof(fc.constant("no" as const), fc.constant("yes" as const), onFirst),
    formula: formulas,
  });

const fixed = ["calculated", "consent", "signature"];

/** A leaf under a key of its own, shown and required as drawn; calculated answers are never required. */
function leafOf({ leaf, when, required, formula }: Made, key: string): Leaf {
  const rule = required === "yes" ? true : required === "no" ? undefined : required;
  const own = fixed.includes(leaf.kind) || !rule ? {} : { required: rule };
  const calculation = leaf.kind === "calculated" ? { formula } : {};
  return { ...leaf, key, ...(when && { when }), ...own, ...calculation } as Leaf;
}

const wide = ["address", "longText", "consent", "signature", "choices", "file"];
const narrow = leaves.filter(({ kind }) => !wide.includes(kind));
type Shape = "leaf" | "group" | "rows" | "table" | "person";
type MadeField = { shape: Shape; inner: Made[]; columns: Made[]; parts: Person["parts"]; when?: Condition };
const madeField: fc.Arbitrary<MadeField> = fc.record({
  shape: fc.constantFrom<Shape>("leaf", "leaf", "group", "rows", "table", "person"),
  inner: fc.array(made(leaves), { minLength: 1, maxLength: 3 }),
  columns: fc.array(made(narrow), { minLength: 1, maxLength: 3 }),
  parts: fc.subarray([...personParts], { minLength: 1, maxLength: 4 }),
  when: fc.option(onFirst, { nil: undefined }) as fc.Arbitrary<Condition>,
});

function fieldOf({ shape, inner, columns, parts: asked, when }: MadeField, key: string): WrittenField {
  const [only] = inner;
  if (shape === "leaf" && only) return leafOf(only, key);
  const about = { key, label: words(key), ...(when && { when }) };
  if (shape === "person") return { kind: "person", ...about, parts: asked, required: asked.slice(0, 1) };
  const made = shape === "table" ? columns : inner;
  const fields = made.map((each, place) => leafOf(each, `inner${place}`)) as never; // leaves are what stands inside
  if (shape === "group") return { kind: "group", ...about, fields };
  const rows = { kind: "repeat" as const, ...about, itemLabel: words("row"), min: 0, max: 4, fields };
  if (shape === "rows") return rows;
  const sums = columns.flatMap(({ leaf }, place) =>
    ["number", "money", "calculated"].includes(leaf.kind) ? [`inner${place}`] : [],
  );
  return { ...rows, style: "table", ...(sums.length > 0 && { sums }) };
}

/** Any sound form of two or three steps, as it is written down, whose later questions depend on the first ones. */
export const arbitraryWrittenForm: fc.Arbitrary<WrittenForm> = fc
  .array(fc.array(madeField, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 })
  .map((steps) => ({
    key: "form",
    version: 1,
    title: words("form"),
    lists: { roles: options("owner", "tenant", "guest") },
    summary: ["married"],
    steps: [
      { key: "start", title: words("start"), fields: first },
      ...steps.map(
        (fields, step): WrittenStep => ({
          key: `step${step}`,
          title: words(`step${step}`),
          fields: fields.map((field, place) => fieldOf(field, `s${step}f${place}`)),
        }),
      ),
    ],
  }));

/** The same as everything reads it: persons as groups, catalogues as lists. */
export const arbitraryForm = arbitraryWrittenForm.map(expanded);
