import { expect, test } from "vitest";
import * as z from "zod";
import { formOf, today, words } from "#tests/forms/form-of.ts";
import { formSchema, stepSchema } from "./answers.ts";

const definition = formOf([
  {
    kind: "group",
    key: "child",
    label: words("child"),
    fields: [
      { kind: "text", key: "fullName", label: words("fullName"), required: true },
      { kind: "money", key: "capital", label: words("capital") },
    ],
  },
]);
const posted = z.object({ answers: stepSchema(definition, "only", {}, today) });

test("posted strings become clean answers", () => {
  expect(
    posted.parse({ answers: { child: { fullName: " An ", capital: "1.500.000", extra: "x" } } }),
  ).toEqual({
    answers: { child: { fullName: "An", capital: 1_500_000 } },
  });
});
test.each([{}, { answers: {} }, { answers: "x" }, { answers: [] }])(
  "faults are named by the input they were posted with: %j",
  (body) => {
    const { error } = posted.safeParse(body);
    expect(error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([
      ["answers.child.fullName", "required"],
    ]);
  },
);
test("a whole form is read by the same rules", () => {
  expect(formSchema(definition, today).safeParse({ child: {} }).error?.issues[0]?.path).toEqual([
    "child",
    "fullName",
  ]);
  expect(formSchema(definition, today).parse({ child: { fullName: "An", capital: 5 } })).toEqual({
    child: { fullName: "An", capital: 5 },
  });
});
