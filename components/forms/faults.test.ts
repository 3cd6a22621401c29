import { expect, test } from "vitest";
import { faultsOf } from "./faults.ts";

test("faults of nested fields are named as their fields are", () => {
  const errors = {
    reason: { type: "server", message: "tooShort" },
    papers: [undefined, { kind: { type: "custom", message: "required" } }],
  };
  expect(faultsOf(errors as never)).toEqual([
    { name: "reason", code: "tooShort" },
    { name: "papers.1.kind", code: "required" },
  ]);
});
test("a form without faults has none", () => {
  expect(faultsOf({})).toEqual([]);
});
