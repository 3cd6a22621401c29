import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, fromKeys, markedWordsOf, phraseOf, soundingLike, wordsOf } from "./fold.ts";

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
  ["d9a8ng", "dang"],
  ["ke61t", "ket"],
  ["tru7o7ng2", "truong"],
])("Telex and VNI keys %s are read as %s", ([typed = "", meant]) => {
  expect(fromKeys(typed)).toBe(meant);
});

test("a word without keys of marks is left alone, and so is a number or the name of a form", () => {
  for (const word of ["khai", "001193", "66", "qh13"]) expect(fromKeys(word), word).toBeUndefined();
});

test("marks that were typed are kept, wherever the tone was put and however the letters are encoded", () => {
  const marked = (text: string) => markedWordsOf(text).map(({ marked }) => marked);
  expect(marked("hoà kí")).toEqual(marked("HÒA KÝ"));
  expect(marked("mất".normalize("NFD"))).toEqual(marked("mất"));
  expect(marked("mất")).not.toEqual(marked("mặt"));
  expect(markedWordsOf("mat xe")).toEqual([{ folded: "mat" }, { folded: "xe" }]);
});

test("folded words are the same with and without asking for their marks", () => {
  fc.assert(
    fc.property(vietnamese, (text) => {
      expect(markedWordsOf(text).map(({ folded }) => folded)).toEqual(wordsOf(text));
    }),
  );
});

test.for([
  ["chu", "tru"],
  ["xinh", "sinh"],
  ["nam", "lam"],
  ["cang", "can"],
  ["phat", "phac"],
])("%s sounds like %s somewhere", ([word = "", other]) => {
  expect(soundingLike(word)).toContain(other);
});

function withoutMarks(text: string) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}
