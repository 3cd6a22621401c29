import { expect, test } from "vitest";
import { highlight } from "./highlight.ts";

const hits = (text: string, question: string) =>
  highlight(text, question)
    .filter(({ isHit }) => isHit)
    .map(({ text: hit }) => hit);

test("marks the words looked for, whatever their accents and case, and joins neighbours", () => {
  expect(hits("Thủ tục đăng ký khai sinh", "KHAI sinh")).toEqual(["khai sinh"]);
  expect(hits("Cấp bản sao Giấy khai sinh", "giay khai si")).toEqual(["Giấy khai sinh"]);
});

test("short words that are merely alike without their marks are not marked one by one", () => {
  expect(hits("Quyền sở hữu đối với động sản", "lam so do")).toEqual([]);
  expect(hits("Còn gọi là làm sổ đỏ", "lam so do")).toEqual(["làm sổ đỏ"]);
  expect(hits("Quyền sở hữu", "so")).toEqual(["sở"]);
});

test("nothing of the text is lost", () => {
  const text = "Chứng thực bản sao, chữ ký (cấp xã)";
  expect(
    highlight(text, "ban ky")
      .map((piece) => piece.text)
      .join(""),
  ).toBe(text);
  expect(highlight(text, "")).toEqual([{ text, isHit: false }]);
});
