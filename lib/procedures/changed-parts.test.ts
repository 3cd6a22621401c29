import { expect, test } from "vitest";
import { sampleContent } from "#tests/factories/procedure-content.ts";
import { onlyVietnamese } from "./bilingual.ts";
import { changedParts } from "./changed-parts.ts";

const fee = {
  name: onlyVietnamese("Lệ phí"),
  kind: "charge" as const,
  status: "fixed" as const,
  amountDong: 8000,
};
const channel = sampleContent().channels[0];

test.for([
  ["nothing", {}, []],
  ["a fee", { channels: [{ ...channel, fees: [fee] }] }, ["fees"]],
  ["a time limit", { channels: [{ ...channel, timeLimit: null }] }, ["timeLimits"]],
  ["who decides", { decisionNo: "1/QĐ" }, ["authority"]],
  ["a law and for whom it is", { legalBasis: [], audience: ["business"] }, ["legalBasis", "audience"]],
  ["a name", { name: onlyVietnamese("Tên khác") }, ["words"]],
] as const)("%s", ([, changed, parts]) => {
  const content = sampleContent(changed as Parameters<typeof sampleContent>[0]);
  expect(changedParts(sampleContent(), content)).toEqual(parts);
});

test("the same said in another order of keys is the same", () => {
  const { name, ...rest } = sampleContent();
  expect(changedParts(sampleContent(), { ...rest, name })).toEqual([]);
});
