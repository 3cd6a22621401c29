import { expect, test } from "vitest";
import type { ComponentDocument } from "#lib/procedures/content.ts";
import { type CounterPaper, decisionsAtCounter } from "./counter-papers.ts";

const both = (text: string) => ({ vi: text, en: text });
const paper = (key: string, change: Partial<ComponentDocument> = {}): ComponentDocument => ({
  key,
  name: both(key),
  originals: 1,
  copies: 0,
  required: true,
  handling: "submit",
  ...change,
});
const database = both("CSDL đất đai");
const documents = [paper("proof"), paper("land", { replacedBy: { database, basis: "NQ 1" } })];
const decided = (...papers: CounterPaper[]) => decisionsAtCounter(papers, documents);

test("papers that came, and papers that data stand in for and nobody took, are no decision", () => {
  expect(decided({ componentKey: "proof", quantity: 1 }, { componentKey: "land", quantity: 0 })).toEqual({
    decisions: [],
    faults: {},
  });
});

test("a paper that data stand in for is taken only with a reason, in words where it is another one", () => {
  const land = { componentKey: "land", quantity: 1 };
  expect(decided(land).faults).toEqual({ "papers.0.why": "whyStillNeeded" });
  expect(decided({ ...land, why: "other", note: "" }).faults).toEqual({ "papers.0.note": "required" });
  expect(decided({ ...land, why: "wrong" })).toEqual({
    faults: {},
    decisions: [
      { kind: "stillNeeded", componentKey: "land", paper: both("land"), why: "wrong", database, note: null },
    ],
  });
});

test("a paper is brought or its data are taken, not both", () => {
  expect(decided({ componentKey: "proof", quantity: 0, source: "VNeID" }).decisions).toEqual([
    { kind: "takenFromData", componentKey: "proof", paper: both("proof"), source: "VNeID" },
  ]);
  expect(decided({ componentKey: "proof", quantity: 1, source: "VNeID" }).faults).toEqual({
    "papers.0.quantity": "paperAndData",
  });
});
