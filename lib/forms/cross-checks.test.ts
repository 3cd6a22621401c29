import { describe, expect, test } from "vitest";
import { sexes } from "#drizzle/seed/forms/parts.ts";
import { formOf, today, words } from "#tests/forms/form-of.ts";
import { crossChecks } from "./cross-checks.ts";
import type { FormField } from "./field-schema.ts";

const definition = formOf([
  { kind: "yesNo", key: "hasFather", label: words("hasFather") },
  { kind: "choice", key: "sex", label: words("sex"), style: "radio", options: sexes },
  { kind: "partialDate", key: "bornOn", label: words("bornOn"), usualYearsAgo: [18, 60] },
  {
    kind: "personalId",
    key: "number",
    label: words("number"),
    acceptsOldCard: true,
    sex: "sex",
    birthDate: "bornOn",
  },
  { kind: "personalId", key: "father", label: words("father"), when: { field: "hasFather", is: true } },
]);
const codes = (answers: Record<string, string | boolean>) =>
  crossChecks(definition, answers, today).map(({ name, code, about }) =>
    [name, code, about].filter(Boolean).join(" "),
  );

describe("a gentle check", () => {
  test("has nothing to say when a number fits its person", () => {
    expect(codes({ sex: "female", bornOn: "1990-05-01", number: "015190012345" })).toEqual([]);
  });
  test("sees a number of the other sex, and of another year", () => {
    expect(codes({ sex: "male", bornOn: "1991", number: "015190012345" })).toEqual([
      "number personalIdSex",
      "number personalIdYear",
    ]);
  });
  test("says nothing where sex or birth date were not declared, or the card is old", () => {
    expect(codes({ number: "015190012345" })).toEqual([]);
    expect(codes({ sex: "male", bornOn: "1990", number: "063123456" })).toEqual([]);
  });
  test("sees one number given for two people", () => {
    expect(codes({ hasFather: true, number: "015190012345", father: "015190012345" })).toEqual([
      "father samePersonalId number",
    ]);
  });
  test("does not look at what is hidden", () => {
    expect(codes({ hasFather: false, number: "015190012345", father: "015190012345" })).toEqual([]);
  });
  test("sees a date outside what is usual, whole years included", () => {
    expect(codes({ bornOn: "2020-01-01" })).toEqual(["bornOn unusualDate"]);
    expect(codes({ bornOn: "1966-01-01" })).toEqual([]);
    expect(codes({ bornOn: "1930" })).toEqual(["bornOn unusualDate"]);
  });

  test("reads what is being typed as it reads what was kept", () => {
    expect(
      crossChecks(
        definition,
        { sex: "male", bornOn: { day: "", month: "", year: "1991" }, number: "015 190 012 345" },
        today,
      ),
    ).toHaveLength(2);
  });
});

describe("one number for two names", () => {
  const person = (key: string): FormField => ({
    kind: "group",
    key,
    label: words(key),
    fields: [
      { kind: "text", key: "fullName", label: words("fullName") },
      { kind: "personalId", key: "personalId", label: words("personalId") },
    ],
  });
  const form = formOf([person("requester"), person("mother")]);
  const named = (requester: string, mother: string) =>
    crossChecks(
      form,
      {
        requester: { fullName: requester, personalId: "015190012345" },
        mother: { fullName: mother, personalId: "015190012345" },
      },
      today,
    );

  test("is asked about", () => {
    expect(named("Lý Thị Mai", "Lò Thị Hoa")).toEqual([
      { name: "mother.personalId", code: "samePersonalId", about: "requester.personalId" },
    ]);
  });
  test("is one person where the names agree", () => {
    expect(named("Lý Thị Mai", " lý thị  MAI ")).toEqual([]);
  });
});
