import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lexemesOf } from "./search-words.ts";

describe("lexemesOf", () => {
  test.each([
    ["Nguyễn Thị Hoa", ["nguyen", "thi", "hoa"]],
    ["nguyen thi hoa", ["nguyen", "thi", "hoa"]],
    ["ĐÀO", ["dao"]],
    ["Đào", ["dao"]],
    ["000.00.00.H38-261121-0001", ["000.00.00.h38-261121-0001"]],
    ["261121-0001", ["261121-0001"]],
    ["0912345678", ["0912345678"]],
    ["Nam, Trần", ["nam", "tran"]],
    ["  ", []],
  ])("of %j are %j", (query, words) => {
    expect(lexemesOf(query)).toEqual(words);
  });

  test("never let through what could end a quoted lexeme, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (query) => {
        for (const word of lexemesOf(query)) expect(word).toMatch(/^[a-z0-9.-]+$/);
      }),
    );
  });
});
