import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryForm, arbitraryWrittenForm } from "#tests/forms/arbitrary-form.ts";
import { leaves, today } from "#tests/forms/form-of.ts";
import { type Answers, valueAt } from "./answer.ts";
import { apiSchemaOf } from "./api-schema.ts";
import type { BlankPhrases } from "./blank-parts.ts";
import { blankSheetOf } from "./blank-sheet.ts";
import { formDefinitionSchema, type WrittenForm } from "./definition.ts";
import { expanded } from "./expanded.ts";
import { allFields } from "./fields.ts";
import { inputsOf } from "./inputs.ts";
import { readForm } from "./read-form.ts";
import { readableAnswers } from "./reading.ts";
import { sampleAnswers } from "./sample.ts";
import { sampleLookups } from "./sample-lookups.ts";
import { scopeOf } from "./scope.ts";

const phrases: BlankPhrases = {
  condition: (key) => key,
  onlyWhen: (condition) => condition,
  requiredWhen: (condition) => condition,
  noteWhen: (condition, text) => `${condition}: ${text}`,
  example: (text) => text,
  yes: "yes",
  no: "no",
  currency: "đ",
  attached: "attached",
  total: "total",
  address: { detail: "detail", commune: "commune", province: "province" },
};

const seed = fc.nat(1_000_000);
const runs = { numRuns: 120 };

/** What a field is, and what stands inside it. */
function kindsIn(field: WrittenForm["steps"][number]["fields"][number]): string[] {
  const own = field.kind === "repeat" ? (field.style ?? "repeat") : field.kind;
  return [own, ...("fields" in field ? field.fields.map(({ kind }) => `${field.kind}.${kind}`) : [])];
}

test("random forms have every kind of question, alone, in groups and in rows", () => {
  const drawn = fc.sample(arbitraryWrittenForm, { numRuns: 400, seed: 1 });
  const seen = new Set(drawn.flatMap(({ steps }) => steps.flatMap(({ fields }) => fields.flatMap(kindsIn))));
  const kinds = [...new Set(leaves.map(({ kind }) => kind))];
  const inside = kinds.flatMap((kind) => [`group.${kind}`, `repeat.${kind}`]);
  const wanted = [...kinds, ...inside, "person", "group", "repeat", "table"];
  expect(wanted.filter((each) => !seen.has(each))).toEqual([]);
});

test("rows keep their order in any form, whatever blank ones stand between them", () => {
  fc.assert(
    fc.property(arbitraryForm, seed, fc.array(fc.nat(4), { maxLength: 3 }), (definition, number, blanks) => {
      const answers = sampleAnswers(definition, number);
      const posted: Record<string, unknown> = structuredClone(answers);
      for (const { field } of allFields(definition)) {
        const rows = posted[field.key];
        if (field.kind !== "repeat" || !Array.isArray(rows)) continue;
        const room = field.max - rows.length;
        for (const place of blanks.slice(0, room)) rows.splice(Math.min(place, rows.length), 0, {});
      }
      expect(readForm(definition, posted, today)).toEqual({ answers, problems: [] });
    }),
    runs,
  );
});

test("any form that was once published is read, printed, posted and told to programs for ever", () => {
  fc.assert(
    fc.property(arbitraryWrittenForm, seed, (written, number) => {
      const kept = expanded(formDefinitionSchema.parse(JSON.parse(JSON.stringify(written))));
      const answers: Answers = JSON.parse(JSON.stringify(sampleAnswers(kept, number)));
      for (const locale of ["vi", "en"] as const) {
        const rows = readableAnswers(kept, answers, locale, sampleLookups, today).flatMap(({ blocks }) =>
          blocks.flatMap((block) => block.rows),
        );
        const scope = scopeOf(kept, answers, today);
        const shown = kept.steps.flatMap((step) =>
          inputsOf(step, answers).filter(({ path, row }) => scope.shown(path, row)),
        );
        const told = new Set(rows.map(({ name }) => name));
        const answered = shown.filter(({ name }) => valueAt(answers, name) !== undefined);
        expect(answered.filter(({ name }) => !told.has(name))).toEqual([]);
        expect(blankSheetOf(kept, locale, phrases)).toHaveLength(kept.steps.length);
        expect(Object.keys(apiSchemaOf(kept, locale).properties ?? {})).toEqual(
          kept.steps
            .flatMap(({ fields }) => fields)
            .flatMap(({ key, kind }) => (kind === "info" ? [] : [key])),
        );
      }
    }),
    runs,
  );
});

test("rows keep their order, and blank ones between them leave no hole", () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.stringMatching(/^[a-z]{1,8}$/), { nil: "" }), { maxLength: 6 }),
      (names) => {
        const definition = expanded(
          formDefinitionSchema.parse({
            key: "rows",
            version: 1,
            title: { vi: "Hàng", en: "Rows" },
            summary: ["rows"],
            steps: [
              {
                key: "one",
                title: { vi: "Một", en: "One" },
                fields: [
                  {
                    kind: "repeat",
                    key: "rows",
                    label: { vi: "Hàng", en: "Rows" },
                    itemLabel: { vi: "Hàng", en: "Row" },
                    min: 0,
                    max: 6,
                    fields: [{ kind: "text", key: "name", label: { vi: "Tên", en: "Name" } }],
                  },
                ],
              },
            ],
          }),
        );
        const { answers } = readForm(definition, { rows: names.map((name) => ({ name })) }, today);
        expect(answers.rows ?? []).toEqual(names.filter((name) => name !== "").map((name) => ({ name })));
      },
    ),
  );
});

test("a row is none when all that was written in it is hidden, whatever is calculated beside it", () => {
  const label = (text: string) => ({ vi: text, en: text });
  const definition = expanded(
    formDefinitionSchema.parse({
      key: "rows",
      version: 1,
      title: label("Hàng"),
      summary: ["isShared"],
      steps: [
        {
          key: "one",
          title: label("Một"),
          fields: [
            { kind: "yesNo", key: "isShared", label: label("Có chung không") },
            {
              kind: "repeat",
              key: "rows",
              label: label("Hàng"),
              itemLabel: label("Hàng"),
              min: 0,
              max: 6,
              fields: [
                { kind: "text", key: "name", label: label("Tên"), when: { field: "isShared", is: true } },
                {
                  kind: "calculated",
                  key: "one",
                  label: label("Một"),
                  result: "number",
                  formula: { value: 1 },
                },
              ],
            },
          ],
        },
      ],
    }),
  );
  const rows = [{ name: "An" }, { name: "" }];
  expect(readForm(definition, { isShared: true, rows }, today).answers.rows).toEqual([
    { name: "An", one: 1 },
  ]);
  expect(readForm(definition, { isShared: false, rows }, today).answers.rows).toBeUndefined();
});
