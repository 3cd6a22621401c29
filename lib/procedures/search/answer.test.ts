import fc from "fast-check";
import { expect, test } from "vitest";
import { catalogue } from "#drizzle/seed/catalogue/all.ts";
import { synonyms } from "#drizzle/seed/synonyms.ts";
import { findPlainly } from "#tests/search/plainly.ts";
import { tunedOn } from "#tests/search/tuned-on.ts";
import { knownFields } from "../fields.ts";
import { answer } from "./answer.ts";
import { buildIndex } from "./catalogue-index.ts";
import { withCode } from "./codes.ts";
import { entryOf } from "./entry.ts";

const index = buildIndex(
  catalogue.map(({ code, content }) => entryOf(code, content, knownFields)),
  synonyms,
);
const found = (typed: string) => answer(index, typed).matches.map(({ place, score }) => ({ place, score }));
const hasCode = (typed: string) => withCode(index.entries, typed).length > 0;

test("what people type finds what reading every procedure for every word finds, with the same scores", () => {
  for (const [typed] of tunedOn.filter(([typed]) => !hasCode(typed)))
    expect(found(typed), typed).toEqual(findPlainly(index, typed.toLowerCase()));
});

test("so do any words of the catalogue: begun, mistyped, without marks, repeated, among others nobody knows", () => {
  const written = [
    ...new Set(index.entries.flatMap(({ name }) => name.vi.toLowerCase().split(/[^\p{L}]+/u))),
  ];
  const everyday = synonyms.map(({ words }) => words);
  const word = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...written, ...everyday) },
    { weight: 1, arbitrary: fc.constantFrom("cho", "của", "tôi", "làm", "ở đâu", "xyzzy", "qqq") },
  );
  const change = fc.constantFrom(
    (text: string) => text,
    (text: string) => text,
    (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d"),
    (text: string) => text.slice(0, -1),
    (text: string) => text.replace(/(.)(.)/u, "$2$1"),
  );
  const typed = fc
    .array(fc.tuple(word, change), { minLength: 1, maxLength: 7 })
    .map((words) => words.map(([text, changed]) => changed(text)).join(" "));
  fc.assert(
    fc.property(typed, (words) => {
      fc.pre(!hasCode(words) && words.trim() !== "");
      expect(found(words)).toEqual(findPlainly(index, words.normalize("NFC").toLowerCase().trim()));
    }),
    { numRuns: 300 },
  );
}, 60_000);
