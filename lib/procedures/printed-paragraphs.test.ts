import fc from "fast-check";
import { expect, test } from "vitest";
import { partedForReading } from "./printed-paragraphs.ts";

const texts = (words: string) => {
  const { first, rest } = partedForReading(words);
  return [first, rest].map((part) => part.map(({ text }) => text));
};

test("short words stand in their lines, nothing folded", () => {
  expect(texts("Đơn (1 bản chính)\nSổ")).toEqual([["Đơn (1 bản chính)", "Sổ"], []]);
});

test("the first line of a block is its heading where it ends with a colon", () => {
  const { first } = partedForReading("Giấy tờ phải nộp:\nĐơn gồm:\n\nTrực tiếp:\nThời gian: 3 ngày\n\nHết");
  expect(first.filter(({ isHeading }) => isHeading).map(({ text }) => text)).toEqual([
    "Giấy tờ phải nộp:",
    "Trực tiếp:",
  ]);
});

test("what is long is folded, its headings with what they lead to", () => {
  const line = "Giấy tờ theo quy định của pháp luật. ".repeat(10);
  const [first, rest] = texts(`Nộp:\n${line}\n${line}\n\nXuất trình:\n${line}\n${line}`);
  expect(first).toHaveLength(3);
  expect(rest?.[0]).toBe("Xuất trình:");
});

test("a block is folded as a whole where enough stands before it", () => {
  const line = "Giấy tờ theo quy định của pháp luật. ".repeat(10);
  const [first, rest] = texts(`Trực tiếp:\n${line}\n\nTrực tuyến:\nThời gian: 1 giờ\n${line}\n${line}`);
  expect(first).toHaveLength(2);
  expect(rest?.[0]).toBe("Trực tuyến:");
});

test("a short end is not worth a fold", () => {
  expect(texts(`${"a".repeat(450)}\n${"b".repeat(440)}\nCuối cùng`)[1]).toEqual([]);
});

test("no letter is lost, whatever is printed", () => {
  const line = fc.array(fc.constantFrom("Đơn.", "Sổ:", "ảnh", "-", "2.", "bản"), { maxLength: 120 });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), fc.constantFrom("\n", "\n\n"), (lines, between) => {
      const words = lines.map((each) => each.join(" ")).join(between);
      const shown = texts(words).flat().join(" ");
      expect(shown.replace(/\s/gu, "")).toBe(words.replace(/\s/gu, ""));
    }),
  );
});
