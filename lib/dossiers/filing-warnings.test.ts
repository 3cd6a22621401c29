import { expect, test } from "vitest";
import { birthRegistration } from "#drizzle/seed/forms/birth-registration.ts";
import { sampleLookups } from "#lib/forms/sample-lookups.ts";
import { filingWarnings } from "./filing-warnings.ts";

const today = "2027-03-02";
const warningsOf = (answers: Parameters<typeof filingWarnings>[1]) =>
  filingWarnings(birthRegistration, answers, today, sampleLookups);

test("a birth date far in the past is worth a second look, in the step where it was said", () => {
  const child = { fullName: "Lò Văn Nam", sex: "male", birthDate: "2001-03-02" };
  expect(warningsOf({ child })).toContainEqual({
    name: "child.birthDate",
    code: "unusualDate",
    stepKey: "child",
  });
});

test("what cannot be read is wrong, and not surprising besides", () => {
  expect(warningsOf({ child: { birthDate: "hôm qua" } })).toEqual([]);
});
