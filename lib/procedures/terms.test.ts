import { expect, test } from "vitest";
import { sampleContent } from "#tests/factories/procedure-content.ts";
import { differsByCase } from "./terms.ts";

const both = (text: string) => ({ vi: text, en: text });
const cases = ["one", "two"].map((key) => ({ key, name: both(key) }));
const channels = cases.map(({ key }, at) => ({
  channel: "direct" as const,
  caseKey: key,
  timeLimit: { amount: at + 1, unit: "workingDay" as const, assumed: false },
  fees: [],
}));

test("nobody is asked for a case by which nothing that is told differs", () => {
  const content = sampleContent({ cases, channels });
  expect(differsByCase(content)).toBe(true);
  expect(differsByCase({ ...content, printed: { channels: "Trực tiếp: 1 – 2" } })).toBe(false);
  expect(differsByCase({ ...content, printed: { documents: "Đơn" } })).toBe(true);
});

test("a case of its own form is asked for whatever is printed", () => {
  const [first] = cases;
  const own = sampleContent({ cases: first ? [{ ...first, formKey: "general" }] : [] });
  expect(differsByCase(own)).toBe(true);
});
