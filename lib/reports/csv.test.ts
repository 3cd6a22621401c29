import { describe, expect, test } from "vitest";
import { csvOf } from "./csv.ts";

const cellsOf = (rows: Parameters<typeof csvOf>[0]) => csvOf(rows).slice(1);

describe("csvOf", () => {
  test("begins with the mark of UTF-8, and every line ends as RFC 4180 says", () => {
    expect(
      csvOf([
        ["Hộ tịch", 3],
        ["Đất đai", 0],
      ]),
    ).toBe("\uFEFFHộ tịch,3\r\nĐất đai,0\r\n");
  });

  test.each([
    ["a comma", "Đất đai, nhà ở", '"Đất đai, nhà ở"'],
    ["a quotation mark", 'Cấp "bản sao"', '"Cấp ""bản sao"""'],
    ["the end of a line", "một\nhai", '"một\nhai"'],
  ])("%s stays inside its cell", (_what, text, written) => {
    expect(cellsOf([[text, 1]])).toBe(`${written},1\r\n`);
  });

  test.each(["=1+1", "+84912345678", "-2", "@SUM(A1)", "\t=1"])(
    "%j stays a text for a spreadsheet",
    (text) => {
      expect(cellsOf([[text]])).toBe(`'${text}\r\n`);
    },
  );

  test("a formula with a quotation mark is both made harmless and kept in its cell", () => {
    expect(cellsOf([['=HYPERLINK("http://a.example","Xem")']])).toBe(
      `"'=HYPERLINK(""http://a.example"",""Xem"")"\r\n`,
    );
  });

  test("a number stays a number, also below zero", () => {
    expect(cellsOf([[-5, 0.5]])).toBe("-5,0.5\r\n");
  });
});
