import { describe, expect, test } from "vitest";
import { seededForms } from "#drizzle/seed/forms/seeded-forms.ts";
import { formOf, words } from "#tests/forms/form-of.ts";
import type { Answers } from "./answer.ts";
import { inputValue, postedAnswers } from "./posted.ts";
import { readForm } from "./read-form.ts";
import { sampleAnswers } from "./sample.ts";
import { sampleLookups } from "./sample-lookups.ts";

const today = "2026-11-16";

test.each(Object.entries(seededForms))(
  "what the inputs of %s post reads as the answers they show",
  (_code, definition) => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const answers = sampleAnswers(definition, seed);
      const posted: Answers = Object.assign(
        {},
        ...definition.steps.map(({ key }) => postedAnswers(definition, key, answers)),
      );
      expect(readForm(definition, posted, today, sampleLookups)).toEqual({ answers, problems: [] });
    }
  },
);

describe("an input shows", () => {
  const label = words("x");
  test.each([
    [{ kind: "money", key: "x", label }, 1_500_000, "1.500.000"],
    [{ kind: "number", key: "x", label, decimals: 2 }, 1012.5, "1.012,5"],
    [{ kind: "yesNo", key: "x", label }, false, "no"],
    [{ kind: "phone", key: "x", label }, "84912345678", "0912 345 678"],
    [{ kind: "phone", key: "x", label }, "09123", "09123"],
    [{ kind: "partialDate", key: "x", label }, "1958-04", { day: "", month: "4", year: "1958" }],
    [{ kind: "date", key: "x", label }, "2026-01-31", "2026-01-31"],
  ] as const)("%j with %j as %j", (field, value, shown) => {
    expect(inputValue(field, value)).toEqual(shown);
  });
});

test("rows that must be there are there, empty", () => {
  const definition = formOf([
    {
      kind: "repeat",
      key: "rows",
      label: words("rows"),
      itemLabel: words("row"),
      min: 2,
      max: 3,
      fields: [{ kind: "text", key: "name", label: words("name") }],
    },
  ]);
  expect(postedAnswers(definition, "only", {})).toEqual({ rows: [{}, {}] });
});
