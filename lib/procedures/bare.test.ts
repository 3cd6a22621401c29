import { expect, test } from "vitest";
import { beginning } from "#tests/factories/beginning.ts";
import { sampleContent } from "#tests/factories/procedure-content.ts";
import { isBare } from "./bare.ts";
import { begunContent } from "./editing/begin-form.ts";
import { overrideParts } from "./overrides.ts";

const bareParts = (content: Parameters<typeof isBare>[1]) =>
  overrideParts.filter((part) => isBare(part, content)).toSorted();

test("a procedure just begun lacks what makes it usable; a complete one lacks nothing", () => {
  const begun = begunContent(beginning, { vi: "Sở Tư pháp", en: "Department of Justice" });
  expect(bareParts(begun)).toEqual(["documents", "fees", "finding", "handling", "timeLimits", "words"]);
  const paper = {
    key: "sketch",
    name: { vi: "Sơ đồ", en: "Sketch" },
    originals: 1,
    copies: 0,
    required: true,
    handling: "submit" as const,
  };
  expect(bareParts(sampleContent({ documents: [paper], synonyms: ["giấy mẫu"] }))).toEqual([]);
});

test("a form is of no use to a procedure that only informs", () => {
  const begun = begunContent(beginning, { vi: "Sở Tư pháp", en: "Department of Justice" });
  expect(isBare("level", { ...begun, formKey: "felling" })).toBe(true);
  expect(isBare("level", { ...begun, formKey: "felling", serviceLevel: 4 })).toBe(false);
});
