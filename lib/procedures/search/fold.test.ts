import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, fromTelex, phraseOf, wordsOf } from "./fold.ts";

const vietnamese = fc
  .array(
    fc.constantFrom(
      ..."aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ 1.",
    ),
  )
  .map((letters) => letters.join(""));

test("the same words in another case, accentuation or Unicode form are the same when folded", () => {
  fc.assert(
    fc.property(vietnamese, (text) => {
      const folded = fold(text);
      expect(fold(text.toUpperCase())).toBe(folded);
      expect(fold(text.normalize("NFD"))).toBe(folded);
      expect(fold(withoutMarks(text))).toBe(folded);
      expect(fold(folded)).toBe(folded);
    }),
  );
});

test("words are what stands between anything that is no letter or digit", () => {
  expect(wordsOf("  Đăng ký, khai-sinh (số 1.001193)  ")).toEqual([
    "dang",
    "ki",
    "khai",
    "sinh",
    "so",
    "1",
    "001193",
  ]);
  expect(wordsOf("???")).toEqual([]);
  expect(phraseOf("Giấy khai sinh")).toBe(" giay khai sinh ");
});

test("both spellings of a final y are one word, and no other y is touched", () => {
  expect(fold("đăng kí")).toBe(fold("đăng ký"));
  expect(fold("Quý I")).toBe(fold("quí i"));
  expect(fold("giấy tay huy")).toBe("giay tay huy");
});

test.for([
  ["ddaats", "dat"],
  ["giaays", "giay"],
  ["kys", "ki"],
  ["truwowng", "truong"],
  ["quyeefn", "quyen"],
])("Telex keys %s are read as %s", ([typed = "", meant]) => {
  expect(fromTelex(typed)).toBe(meant);
});

test("a word without Telex keys is left alone", () => {
  expect(fromTelex("khai")).toBeUndefined();
});

function withoutMarks(text: string) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}
