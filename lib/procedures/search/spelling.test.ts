import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guessSpelling, learnSpelling, splitJoined, typosAllowed, typosBetween } from "./spelling.ts";

const vocabulary = ["khai", "sinh", "giay", "dat", "certificate", "thuong", "tru", "khia"];
const spelling = learnSpelling(vocabulary);
const guess = (word: string) => guessSpelling(spelling, word).map((found) => vocabulary[found.word]);

describe("a mistyped word is recognised", () => {
  test.for([
    ["sih", []],
    ["sihn", ["sinh"]],
    ["sinhh", ["sinh"]],
    ["snih", ["sinh"]],
    ["giat", ["giay"]],
    ["datt", ["dat"]],
    ["certifcate", ["certificate"]],
    ["sertifikate", ["certificate"]],
    ["xyzxyz", []],
  ] as const)("%s → %j", ([typed, meant]) => {
    expect(guess(typed)).toEqual(meant);
  });

  test("one error from four letters on, two from eight", () => {
    expect([3, 4, 7, 8].map(typosAllowed)).toEqual([0, 1, 1, 2]);
  });

  test("the index finds exactly the words that a comparison with each of them finds", () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom(..."abc"), minLength: 3, maxLength: 10 }), {
      maxLength: 12,
    });
    const word = fc.string({ unit: fc.constantFrom(..."abc"), minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(words, word, (known, typed) => {
        const unique = [...new Set(known)];
        const near = unique
          .map((each) => typosBetween(typed, each))
          .filter((distance) => distance > 0 && distance <= typosAllowed(typed.length));
        const found = guessSpelling(learnSpelling(unique), typed);
        expect(found.length).toBe(near.filter((distance) => distance === Math.min(...near)).length);
        expect(found.every(({ distance }) => distance === Math.min(...near))).toBe(true);
      }),
    );
  });
});

test("the number of typing errors is symmetric and counts a swap of neighbours as one", () => {
  expect(typosBetween("khai", "khia")).toBe(1);
  expect(typosBetween("", "abc")).toBe(3);
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (one, other) => {
      expect(typosBetween(one, other)).toBe(typosBetween(other, one));
      expect(typosBetween(one, one)).toBe(0);
    }),
  );
});

describe("words written together", () => {
  const isKnown = (part: string) => vocabulary.includes(part);

  test("are taken apart into the fewest known words", () => {
    expect(splitJoined("giaykhaisinh", isKnown)).toEqual(["giay", "khai", "sinh"]);
    expect(splitJoined("thuongtru", isKnown)).toEqual(["thuong", "tru"]);
  });

  test("stay together when a part is unknown or the word is absurdly long", () => {
    expect(splitJoined("khaixsinh", isKnown)).toBeUndefined();
    expect(splitJoined("khai".repeat(30), isKnown)).toBeUndefined();
  });
});
