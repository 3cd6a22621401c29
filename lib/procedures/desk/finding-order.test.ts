import { expect, test } from "vitest";
import type { FindingSeverity } from "../findings.ts";
import { type DeskFinding, findingsByPart, placesToTick } from "./finding-order.ts";

const finding = (place: number, part: string, severity: FindingSeverity, isTicked = false): DeskFinding => ({
  place,
  part,
  severity,
  isTicked,
  kind: "unitMissing",
  excerpt: "15",
  done: "keptPrinted",
});

test("parts with errors come first, what was confirmed last", () => {
  const groups = findingsByPart([
    finding(0, "steps", "note"),
    finding(1, "documents", "warning", true),
    finding(2, "documents", "warning"),
    finding(3, "channels", "error"),
    finding(4, "channels", "warning"),
    finding(5, "results", "warning", true),
  ]);
  expect(groups.map(({ part, findings }) => [part, findings.map(({ place }) => place)])).toEqual([
    ["channels", [3, 4]],
    ["documents", [2, 1]],
    ["steps", [0]],
    ["results", [5]],
  ]);
});

test("only warnings nobody has confirmed can be ticked", () => {
  const given = [
    finding(0, "a", "error"),
    finding(1, "a", "warning"),
    finding(2, "a", "warning", true),
    finding(3, "a", "note"),
  ];
  expect(placesToTick(given)).toEqual([1]);
});
