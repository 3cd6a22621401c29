import { describe, expect, test } from "vitest";
import { catalogue } from "#drizzle/seed/catalogue/all.ts";
import { synonyms } from "#drizzle/seed/synonyms.ts";
import { earlier } from "#tests/search/earlier.ts";
import { judgedOn } from "#tests/search/judged-on.ts";
import { listedProcedures } from "#tests/search/listed.ts";
import type { Question } from "#tests/search/question.ts";
import { tunedOn } from "#tests/search/tuned-on.ts";
import { knownFields } from "../fields.ts";
import { search } from "../search.ts";
import { buildIndex, type CatalogueIndex } from "./catalogue-index.ts";
import { entryOf } from "./entry.ts";

const entries = catalogue.map(({ code, content }) => entryOf(code, content, knownFields));
const ours = buildIndex(entries, synonyms);

const listed = listedProcedures();
const fields = new Map([
  ...knownFields,
  ...listed.map(({ content, fieldName }) => [content.field, fieldName] as const),
]);
const known = new Set(entries.map(({ code }) => code));
const everything = buildIndex(
  [
    ...entries,
    ...listed
      .filter(({ code }) => !known.has(code))
      .map(({ code, content }) => entryOf(code, content, fields)),
  ],
  synonyms,
);

const firstThree = (index: CatalogueIndex, words: string) =>
  search(index, words)
    .found.slice(0, 3)
    .map(({ entry }) => entry.code);

/** The share of questions, of those this catalogue can answer, with an expected procedure among the first three. */
function hitRate(index: CatalogueIndex, questions: readonly Question[]) {
  const codes = new Set(index.entries.map(({ code }) => code));
  const asked = questions.filter(([, ...expected]) => expected.some((code) => codes.has(code)));
  const found = asked.filter(([typed, ...expected]) =>
    firstThree(index, typed).some((code) => expected.includes(code)),
  );
  return { asked: asked.length, rate: found.length / asked.length };
}

const parts = { earlier, tunedOn, judgedOn };

describe.for(Object.entries(parts))(
  "of what people type (%s), 95 of 100 find it among the first three",
  ([, part]) => {
    test("over the demonstration catalogue", () => {
      const { asked, rate } = hitRate(ours, part);
      expect(asked).toBeGreaterThanOrEqual(80);
      expect(rate).toBeGreaterThanOrEqual(0.95);
    });

    test.skipIf(listed.length === 0)("with the procedures that provinces publish beside it", () => {
      const { asked, rate } = hitRate(everything, part);
      expect(asked).toBeGreaterThanOrEqual(140);
      expect(rate).toBeGreaterThanOrEqual(0.95);
    });

    test("typed without accents, and in capitals", () => {
      const plain = (words: string) => words.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d");
      const written = part.map(([typed, ...codes]): Question => [plain(typed), ...codes]);
      expect(hitRate(ours, written).rate).toBeGreaterThanOrEqual(0.93);
      for (const [typed] of part)
        expect(firstThree(ours, typed.toUpperCase()), typed).toEqual(firstThree(ours, typed));
    });
  },
);

test("the code of every procedure and its whole name lead to it first", () => {
  for (const { code, content } of catalogue) {
    expect(firstThree(ours, code)[0]).toBe(code);
    expect(firstThree(ours, content.name.vi)[0], content.name.vi).toBe(code);
  }
});

test("every field of the demonstration catalogue has a name of its own", () => {
  expect(catalogue.filter(({ content }) => !knownFields.has(content.field))).toEqual([]);
});
