import { expect, test } from "vitest";
import { sampleForm } from "#tests/factories/world.ts";
import { fillingMinutes } from "./filing-time.ts";

test("the time to fill in is told in steps of five minutes and grows with the papers", () => {
  expect(fillingMinutes(sampleForm, 0)).toBe(5);
  expect(fillingMinutes(sampleForm, 2)).toBe(5);
  expect(fillingMinutes(sampleForm, 4)).toBe(10);
});

test("questions for special situations count half", () => {
  const question = (key: string) => ({
    kind: "text" as const,
    key,
    label: { vi: "Câu hỏi", en: "Question" },
  });
  const asked = Array.from({ length: 16 }, (_none, place) => question(`q${place}`));
  const form = (fields: typeof asked) => ({
    ...sampleForm,
    steps: [{ key: "one", title: { vi: "Một", en: "One" }, fields }],
  });
  const when = { field: "q0", is: "x" };
  expect(fillingMinutes(form(asked), 0)).toBe(10);
  expect(fillingMinutes(form(asked.map((each) => ({ ...each, when }))), 0)).toBe(5);
});
