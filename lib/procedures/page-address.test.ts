import fc from "fast-check";
import { expect, test } from "vitest";
import { channels } from "./content.ts";
import { type PageQuestion, pageQuestionIn, queryOfPage } from "./page-address.ts";

test("an address says again what it was made of", () => {
  const key = fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,8}$/);
  const questions = fc.record<PageQuestion>({
    caseKey: fc.option(key, { nil: undefined }),
    channel: fc.option(fc.constantFrom(...channels), { nil: undefined }),
    moment: fc.constantFrom("2027-02-03T14:10", undefined),
    group: fc.option(key, { nil: undefined }),
    counted: fc.dictionary(key, fc.integer({ min: 1, max: 1000 })),
    answers: fc.dictionary(key, key),
    commune: fc.constantFrom("02647", undefined),
    isPrintable: fc.boolean(),
  });
  fc.assert(
    fc.property(questions, (question) => {
      expect(pageQuestionIn(queryOfPage(question))).toEqual({
        ...question,
        counted: { ...question.counted },
        answers: { ...question.answers },
      });
    }),
  );
});

test("what makes no sense is left out", () => {
  const question = pageQuestionIn({
    kenh: "pigeon",
    luc: "tomorrow",
    "so.pages": "-3",
    "so.copies": "1000000",
    "hoi.home": ["own", "rented"],
    in: "x",
  });
  expect(question).toEqual({
    caseKey: undefined,
    channel: undefined,
    moment: undefined,
    group: undefined,
    counted: { copies: 1000 },
    answers: { home: "own" },
    commune: undefined,
    isPrintable: false,
  });
});
