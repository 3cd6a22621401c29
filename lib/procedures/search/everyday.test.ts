import { describe, expect, test } from "vitest";
import { catalogue } from "#drizzle/seed/catalogue/all.ts";
import { earlier as everydayQuestions } from "#tests/search/earlier.ts";
import { knownFields } from "../fields.ts";
import { search } from "../search.ts";
import { buildIndex } from "./catalogue-index.ts";
import { entryOf } from "./entry.ts";

const index = buildIndex(catalogue.map(({ code, content }) => entryOf(code, content, knownFields)));
const firstThree = (words: string) =>
  search(index, words)
    .found.slice(0, 3)
    .map(({ entry }) => entry.code);

describe("the search as people use it, over the demonstration catalogue", () => {
  test("finds the procedure meant among the first three for at least 95 of 100 everyday questions", () => {
    const missed = everydayQuestions.filter(
      ([typed, ...codes]) => !firstThree(typed).some((code) => codes.includes(code)),
    );
    expect(everydayQuestions.length).toBeGreaterThanOrEqual(100);
    expect(missed.length / everydayQuestions.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.05);
  });

  test("answers every question the same without accents and in capitals", () => {
    for (const [typed] of everydayQuestions) {
      const plain = typed.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d");
      expect(firstThree(plain), typed).toEqual(firstThree(typed));
      expect(firstThree(typed.toUpperCase()), typed).toEqual(firstThree(typed));
    }
  });

  test("the code of every procedure and its whole name lead to it first", () => {
    for (const { code, content } of catalogue) {
      expect(firstThree(code)[0]).toBe(code);
      expect(firstThree(content.name.vi)[0], content.name.vi).toBe(code);
    }
  });

  test("every expected answer exists, and every field of the catalogue has a name of its own", () => {
    const codes = new Set(catalogue.map(({ code }) => code));
    expect(
      everydayQuestions.flatMap(([, ...expected]) => expected).filter((code) => !codes.has(code)),
    ).toEqual([]);
    const unnamed = catalogue.filter(({ content }) => !knownFields.has(content.field));
    expect(unnamed.map(({ content }) => content.field)).toEqual([]);
  });
});
