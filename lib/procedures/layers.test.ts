import { describe, expect, test } from "vitest";
import { feeOf, overrideOf, timeLimitOf } from "#tests/factories/overrides.ts";
import { sampleContent } from "#tests/factories/procedure-content.ts";
import { mergeLayers } from "./layers.ts";
import type { LayerOverride } from "./overrides.ts";
import { lengthens } from "./shorter.ts";
import { termsFor } from "./terms.ts";

const both = (text: string) => ({ vi: text, en: text });
const days = (amount: number) => ({ amount, unit: "workingDay" as const, assumed: false });
const charge = (amountDong: number) => ({
  name: both("Lệ phí"),
  kind: "charge" as const,
  status: "fixed" as const,
  amountDong,
});
const record = sampleContent({
  channels: (["online", "direct"] as const).map((channel) => ({ channel, timeLimit: null, fees: [] })),
});
const twoCases = overrideOf({
  part: "cases",
  value: {
    cases: [
      { key: "plain", name: both("Thường") },
      { key: "listed", name: both("Cây cổ thụ") },
    ],
    guide: undefined,
  },
});
const limits = (rules: [channels: ["online"] | null, caseKey: string | null, amount: number][]) =>
  overrideOf({
    part: "timeLimits",
    value: rules.map(([channels, caseKey, amount]) => ({ channels, caseKey, timeLimit: days(amount) })),
  });
const fees = overrideOf({
  part: "fees",
  value: [
    { channels: null, caseKey: "plain", fees: [charge(10_000)] },
    { channels: null, caseKey: "listed", fees: [charge(50_000)] },
  ],
});
const amountOf = (overrides: LayerOverride[], channel: "online" | "direct", caseKey: string | null) =>
  termsFor(mergeLayers(record, overrides), channel, caseKey)?.timeLimit?.amount ?? null;

describe("terms of a case that the layer below does not tell apart", () => {
  const rule = limits([
    [null, null, 7],
    [null, "listed", 15],
    [["online"], "listed", 12],
  ]);

  test("are the case's own, and the others keep those of all", () => {
    expect(amountOf([twoCases, rule], "direct", "listed")).toBe(15);
    expect(amountOf([twoCases, rule], "online", "listed")).toBe(12);
    expect(amountOf([twoCases, rule], "online", "plain")).toBe(7);
  });

  test("are the same whichever part was set last", () => {
    const orders = [
      [twoCases, rule, fees],
      [fees, rule, twoCases],
      [rule, fees, twoCases],
    ];
    for (const order of orders) {
      const { timeLimit, fees: due } = termsFor(mergeLayers(record, order), "online", "listed") ?? {};
      expect([timeLimit?.amount, due?.[0]?.amountDong]).toEqual([12, 50_000]);
    }
  });

  test("keep of the other part what holds for all", () => {
    const { channels } = mergeLayers(record, [twoCases, limits([[null, null, 7]]), fees]);
    expect(channels.filter(({ caseKey }) => caseKey === "listed")).toMatchObject([
      { channel: "online", timeLimit: { amount: 7 }, fees: [{ amountDong: 50_000 }] },
      { channel: "direct", timeLimit: { amount: 7 }, fees: [{ amountDong: 50_000 }] },
    ]);
  });

  test("take the place of what was said of all, once every case has its own", () => {
    const { channels } = mergeLayers(record, [twoCases, fees]);
    expect(channels.map(({ channel, caseKey }) => `${channel}/${caseKey}`)).toEqual([
      "online/plain",
      "direct/plain",
      "online/listed",
      "direct/listed",
    ]);
  });

  test("are not made for a case there is not", () => {
    expect(mergeLayers(record, [rule]).channels.every(({ caseKey }) => caseKey === undefined)).toBe(true);
  });

  test("may not be longer than what the layer below says of every case", () => {
    const lower = mergeLayers(record, [twoCases, timeLimitOf(10)]);
    expect(lengthens(mergeLayers(lower, [limits([[null, "listed", 9]])]), lower)).toBe(false);
    expect(lengthens(mergeLayers(lower, [limits([[null, "listed", 11]])]), lower)).toBe(true);
  });
});

describe("what is said of the procedure as a whole", () => {
  const basics = (channels: ("online" | "direct" | "postal")[]) =>
    overrideOf({
      part: "basics",
      value: {
        audience: ["business"],
        agencyLevels: ["province"],
        competentAuthority: both("Sở Xây dựng"),
        decisionNo: "5/QĐ-UBND",
        results: [{ name: both("Giấy phép") }],
        legalBasis: [{ number: "5/QĐ-UBND" }],
        channels,
      },
    });

  test("takes the place of what the record says", () => {
    expect(mergeLayers(record, [basics(["online", "direct"])])).toEqual({
      ...record,
      audience: ["business"],
      agencyLevels: ["province"],
      competentAuthority: both("Sở Xây dựng"),
      decisionNo: "5/QĐ-UBND",
      results: [{ name: both("Giấy phép") }],
      legalBasis: [{ number: "5/QĐ-UBND" }],
    });
  });

  test("offers a new way to file without claiming its terms, and drops one with its terms", () => {
    const { channels } = mergeLayers(record, [feeOf(5000), basics(["direct", "postal"])]);
    expect(channels).toMatchObject([
      { channel: "direct", fees: [{ amountDong: 5000 }] },
      { channel: "postal", timeLimit: null, fees: [{ amountDong: 5000 }] },
    ]);
  });
});

test("a time limit set for the whole takes the place of the times of its steps", () => {
  const stages = ["Kiểm tra", "Cấp giấy"].map((name) => ({ name: both(name), timeLimit: days(3) }));
  const byStep = sampleContent({ channels: [{ channel: "direct", timeLimit: null, stages, fees: [] }] });
  expect(mergeLayers(byStep, [limits([[null, null, 5]])]).channels).toEqual([
    { channel: "direct", timeLimit: days(5), fees: [] },
  ]);
});
