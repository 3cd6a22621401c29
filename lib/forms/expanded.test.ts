import { describe, expect, test } from "vitest";
import { formOf, options, today, words } from "#tests/forms/form-of.ts";
import { checkDefinition } from "./check-definition.ts";
import { formDefinitionSchema, type WrittenForm } from "./definition.ts";
import { expanded } from "./expanded.ts";
import type { Person } from "./field-schema.ts";
import { postedAnswers } from "./posted.ts";
import { firstValues } from "./prefill.ts";
import { readForm } from "./read-form.ts";
import { sampleAnswers } from "./sample.ts";

const written = (person: Partial<Person> = {}): WrittenForm => ({
  ...formOf([{ kind: "yesNo", key: "any", label: words("any") }]),
  steps: [
    {
      key: "only",
      title: words("only"),
      fields: [
        {
          kind: "person",
          key: "owner",
          label: words("owner"),
          parts: [
            "fullName",
            "birthDate",
            "sex",
            "personalId",
            "ethnicity",
            "nationality",
            "phone",
            "email",
            "address",
          ],
          ...person,
        },
      ],
    },
  ],
  summary: ["owner.fullName"],
});

describe("a person in one line", () => {
  test("stands for a group of ordinary questions, sound and answered like any other", () => {
    const form = written();
    expect(formDefinitionSchema.parse(form)).toEqual(form);
    expect(checkDefinition(form)).toEqual([]);
    const definition = expanded(form);
    expect(formDefinitionSchema.parse(definition)).toEqual(definition);
    const answers = sampleAnswers(definition, 3);
    expect(readForm(definition, answers, today)).toEqual({ answers, problems: [] });
    expect(Object.keys(answers.owner ?? {})).toEqual(
      expect.arrayContaining(["fullName", "ethnicity", "address"]),
    );
  });

  test("must be answered in all parts but the e-mail address, or in those it names", () => {
    const missing = (form: WrittenForm) =>
      readForm(expanded(form), {}, today).problems.map(({ name }) => name);
    expect(missing(written({ parts: ["fullName", "phone", "email"] }))).toEqual([
      "owner.fullName",
      "owner.phone",
    ]);
    expect(missing(written({ parts: ["fullName", "phone"], required: ["phone"] }))).toEqual(["owner.phone"]);
  });

  test("is filled from the person who files, and what a register vouches for is not asked again", () => {
    const definition = expanded(written({ prefill: "citizen" }));
    const verified = { value: "Giàng A Sử", source: "", isVerified: true };
    const first = firstValues(definition, "only", {}, { "citizen.fullName": verified }, today);
    expect(first.verified["owner.fullName"]?.value).toBe("Giàng A Sử");
    expect(first.answers).toMatchObject({ owner: { nationality: "VN" } });
  });

  test("is filled from an earlier answer to a shared question", () => {
    const definition = expanded(written({ prefill: "bank.people" }));
    const phone = { value: "84912345678", source: "", isVerified: false };
    const first = firstValues(definition, "only", {}, { "bank.people.phone": phone }, today);
    expect(first.answers).toMatchObject({ owner: { phone: "84912345678" } });
  });
});

test("a definition with nothing to expand stays the very same", () => {
  const definition = formOf([{ kind: "yesNo", key: "any", label: words("any") }]);
  expect(expanded(definition)).toBe(definition);
});

test("a catalogue beside other options is one source too many", () => {
  const form = formOf([
    {
      kind: "choice",
      key: "land",
      label: words("land"),
      style: "search",
      catalogue: "countries",
      options: options("a", "b"),
    },
  ]);
  expect(checkDefinition(form)).toMatchObject([{ code: "optionsUnclear", at: "land" }]);
});

describe("a choice that is searched", () => {
  const definition = expanded(
    formOf([{ kind: "choice", key: "land", label: words("land"), style: "search", catalogue: "countries" }]),
  );
  const read = (land: unknown) => readForm(definition, { land }, today);

  test.each([["Việt Nam"], ["việt  nam "], ["Viet Nam"], ["VN"]])(
    "takes the words of an option: %j",
    (typed) => {
      expect(read(typed)).toEqual({ answers: { land: "VN" }, problems: [] });
    },
  );

  test.each([["Vi"], ["Atlantis"], ["__proto__"], [{}], [["VN"]]])("takes nothing else: %j", (typed) => {
    expect(read(typed).answers).toEqual({});
  });

  test("shows its answer in the reader's words, which are read back", () => {
    expect(postedAnswers(definition, "only", { land: "DE" }, "en")).toEqual({ land: "Germany" });
    expect(read(postedAnswers(definition, "only", { land: "DE" }, "vi").land).answers).toEqual({
      land: "DE",
    });
  });
});

describe("a signature", () => {
  const definition = formOf([{ kind: "signature", key: "sign", label: words("sign"), required: true }]);
  const read = (sign: unknown, filer?: string) => readForm(definition, { sign }, today, undefined, filer);

  test("is the name of the person who files, whatever its capitals, on the day it is received", () => {
    expect(read("giàng  a sử", "Giàng A Sử").answers).toEqual({
      sign: { name: "giàng a sử", signedOn: today },
    });
    expect(read("Vàng A Sử", "Giàng A Sử").problems).toMatchObject([{ message: "signName:Giàng A Sử" }]);
    expect(read("", "Giàng A Sử").problems).toMatchObject([{ message: "required" }]);
  });

  test("of another day that is sent along is not believed", () => {
    expect(read({ name: "Giàng A Sử", signedOn: "2020-01-01" }).answers).toEqual({
      sign: { name: "Giàng A Sử", signedOn: today },
    });
  });
});
