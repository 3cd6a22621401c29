import { expect, test } from "vitest";
import { cleaned, isNothing, oddities, plain, withoutMarks } from "./text.ts";

test("a cell is composed, freed of what nobody sees, and spaced once; its lines stay", () => {
  expect(cleaned("Giâ\u0301y  phe\u0301p\u00a0xây\u200b dựng\r\n\t Lưu ý\u200e ")).toBe(
    "Giấy phép xây dựng\nLưu ý",
  );
  expect(cleaned("a\uf0fcb")).toBe("a - b");
  expect(cleaned(1.5)).toBe("1.5");
  expect([null, undefined, {}, [], true].map(cleaned)).toEqual(["", "", "", "", ""]);
});

test("odd characters are told apart from plain ones", () => {
  expect(oddities("Giấy phép")).toEqual([]);
  expect(oddities("Giấy phép".normalize("NFD"))).toEqual(["notComposed"]);
  expect(oddities("k\u200eý")).toEqual(["invisibleCharacters"]);
  expect(oddities("\uf0a7 một")).toEqual(["invisibleCharacters"]);
  expect(oddities(7)).toEqual([]);
});

test.each(["", "--", "-", "Không", "không có", "Không có thông tin", "Không quy định.", " Không "])(
  "%o says nothing",
  (text) => expect(isNothing(text)).toBe(true),
);

test.each(["Không thu của hộ nghèo", "0", "Không có thông tin nào khác"])("%o says something", (text) =>
  expect(isNothing(text)).toBe(false),
);

test("marks of a list and of its going on are no part of what it lists", () => {
  expect(withoutMarks("- Đơn đề nghị;")).toBe("Đơn đề nghị");
  expect(withoutMarks("+ Sổ theo dõi.")).toBe("Sổ theo dõi");
  expect(withoutMarks("* Hồ sơ v.v...")).toBe("Hồ sơ v.v...");
});

test("spellings of one thing have one plain form", () => {
  expect(plain("Đất đai – NHÀ ở")).toBe("dat dai nha o");
});
