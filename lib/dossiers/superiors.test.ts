import { expect, test } from "vitest";
import { superiorOf } from "./superiors.ts";

test("the nearest who is there answers, and nobody answers for the one at the top", () => {
  expect(superiorOf("a", "caseOfficer", () => true)).toBe("divisionHead");
  expect(superiorOf("a", "caseOfficer", (_, role) => role === "agencyLeader")).toBe("agencyLeader");
  expect(superiorOf("a", "caseOfficer", () => false)).toBeNull();
  expect(superiorOf("a", "agencyLeader", () => true)).toBeNull();
});
