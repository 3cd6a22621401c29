import { expect, test } from "vitest";
import { printedPart } from "./printed-part.ts";

test("a part that was read with certainty has no printed words", () => {
  expect(printedPart({}, "documents")).toBeNull();
  expect(printedPart({ printed: { channels: "Trực tiếp" } }, "documents")).toBeNull();
});

test.each(["", "--", "Không có thông tin", "Không có thông tin."])("%o says nothing", (documents) => {
  expect(printedPart({ printed: { documents } }, "documents")).toBe("");
});

test("words are as they are printed", () => {
  const documents = "Không có thông tin về phí\nĐơn";
  expect(printedPart({ printed: { documents } }, "documents")).toBe(documents);
});
