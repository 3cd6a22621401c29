import { describe, expect, test } from "vitest";
import { sampleContent } from "#tests/factories/procedure-content.ts";
import type { ComponentDocument } from "../content.ts";
import { type Substitution, stateOfSubstitution, withSubstitutions } from "./substitutions.ts";

const both = (text: string) => ({ vi: text, en: text });
const paper = (key: string): ComponentDocument => ({
  key,
  name: both(key),
  originals: 1,
  copies: 0,
  required: true,
  handling: "submit",
});
const content = sampleContent({ documents: [paper("landPaper"), paper("birthPaper"), paper("sketch")] });
const rule = (change: Partial<Substitution> = {}): Substitution => ({
  database: both("CSDL đất đai"),
  basis: "NQ 1",
  isPartial: false,
  validFrom: "2026-01-01",
  validTo: "2027-02-28",
  endedOn: null,
  documentKeys: ["landPaper"],
  isConfirmed: true,
  ...change,
});
const replaced = (rows: Substitution[], day: string) =>
  withSubstitutions(content, rows, day).documents.flatMap(({ key, replacedBy }) => (replacedBy ? [key] : []));

describe("a paper that data stand in for", () => {
  test.for([
    ["2025-12-31", []],
    ["2026-01-01", ["landPaper"]],
    ["2027-02-28", ["landPaper"]],
    ["2027-03-01", []],
  ] as const)("on %s: %j", ([day, keys]) => {
    expect(replaced([rule()], day)).toEqual(keys);
  });

  test("is asked for while nobody has confirmed the match, and after somebody ended the rule", () => {
    expect(replaced([rule({ isConfirmed: false })], "2026-06-01")).toEqual([]);
    expect(replaced([rule({ endedOn: "2026-05-31" })], "2026-06-01")).toEqual([]);
    expect(replaced([rule({ endedOn: "2026-06-01" })], "2026-06-01")).toEqual(["landPaper"]);
  });

  test("says from where the data come and on what basis", () => {
    const [first] = withSubstitutions(content, [rule()], "2026-06-01").documents;
    expect(first?.replacedBy).toEqual({ database: both("CSDL đất đai"), basis: "NQ 1" });
  });

  test("stays on the list when the data say only a part of it, which is told", () => {
    const [first] = withSubstitutions(content, [rule({ isPartial: true })], "2026-06-01").documents;
    expect(first?.replacedBy).toBeUndefined();
    expect(first?.partlyKnown).toEqual({ database: both("CSDL đất đai"), basis: "NQ 1" });
    const rows = [rule({ isPartial: true }), rule({ database: both("CSDL khác") })];
    expect(withSubstitutions(content, rows, "2026-06-01").documents[0]?.replacedBy?.database.vi).toBe(
      "CSDL khác",
    );
  });

  test("one rule may mean several papers", () => {
    expect(replaced([rule({ documentKeys: ["landPaper", "sketch"] })], "2026-06-01")).toEqual([
      "landPaper",
      "sketch",
    ]);
  });

  test("what an old version still carries counts for nothing: only rules do", () => {
    const carried = sampleContent({
      documents: [{ ...paper("landPaper"), replacedBy: { database: both("x"), basis: "y" } }],
    });
    expect(withSubstitutions(carried, [], "2026-06-01").documents[0]).toEqual(paper("landPaper"));
  });
});

test.for([
  [{}, "2025-12-31", "upcoming"],
  [{}, "2026-02-01", "inForce"],
  [{}, "2027-03-01", "over"],
  [{ validTo: null }, "2099-01-01", "inForce"],
  [{ isConfirmed: false }, "2026-02-01", "waiting"],
  [{ isConfirmed: false }, "2027-03-01", "over"],
  [{ endedOn: "2026-01-31" }, "2026-02-01", "over"],
] as const)("a rule with %j is, on %s, %s", ([change, day, state]) => {
  expect(stateOfSubstitution(rule(change), day)).toBe(state);
});
