import { describe, expect, test } from "vitest";
import type { Fee } from "#lib/procedures/fee-schema.ts";
import { totalDong } from "#lib/procedures/fees.ts";
import { sampleContent } from "#tests/factories/procedure-content.ts";
import { feesOfDossier } from "./fees.ts";

const both = (text: string) => ({ vi: text, en: text });
const free = { name: both("Hộ nghèo"), group: "poorHousehold", percent: 100, basis: "A" };
const half = { name: both("Giảm"), percent: 50, basis: "B", until: "2026-12-31" };

const fee = (amountDong: number, reductions: Fee["reductions"] = []): Fee => ({
  name: both("Lệ phí"),
  kind: "charge",
  status: "fixed",
  amountDong,
  reductions,
});

const content = sampleContent({
  cases: [
    { key: "one", name: both("Một") },
    { key: "two", name: both("Hai") },
  ],
  channels: [
    { channel: "online", timeLimit: null, fees: [fee(10_000, [half])] },
    { channel: "direct", timeLimit: null, fees: [fee(20_000, [free])] },
    { channel: "direct", caseKey: "two", timeLimit: null, fees: [fee(70_000)] },
  ],
});

function owed(filed: Partial<Parameters<typeof feesOfDossier>[1]>) {
  const submittedAt = new Date("2026-06-01T02:00:00Z");
  return totalDong(
    feesOfDossier(content, { channel: "online", caseKey: "one", answers: {}, submittedAt, ...filed }),
  );
}

describe("what a dossier owes", () => {
  test("goes by channel and case; a system files online", () => {
    expect([owed({}), owed({ channel: "api" })]).toEqual([5000, 5000]);
    expect([owed({ channel: "direct" }), owed({ channel: "direct", caseKey: "two" })]).toEqual([
      20_000, 70_000,
    ]);
    expect(owed({ channel: "postal" })).toBe(0);
  });

  test("goes by the day in Vietnam on which it was filed, whenever it is looked at", () => {
    expect(owed({ submittedAt: new Date("2026-12-31T16:59:00Z") })).toBe(5000);
    expect(owed({ submittedAt: new Date("2026-12-31T17:00:00Z") })).toBe(10_000);
  });

  test("is less for a group the dossier says, and only for that", () => {
    expect(owed({ channel: "direct", answers: { feeGroup: "poorHousehold" } })).toBe(0);
    expect(owed({ channel: "direct", answers: { feeGroup: ["poorHousehold"] } })).toBe(20_000);
  });
});
