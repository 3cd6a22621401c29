import { expect, test } from "vitest";
import type { ComponentDocument } from "#lib/procedures/content.ts";
import { itemsAsked } from "./asked-items.ts";

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

test("a paper, a question and anything else are asked for by their kind", () => {
  const lines = [
    { target: "paper:proof", reason: "Bản chụp mờ" },
    { target: "field:child.fullName", reason: "Sai dấu" },
    { target: "other", reason: "Bổ sung ảnh" },
  ];
  expect(itemsAsked(lines, documents)).toEqual({
    items: [
      { target: { kind: "paper", componentKey: "proof" }, reason: "Bản chụp mờ" },
      { target: { kind: "field", path: "child.fullName" }, reason: "Sai dấu" },
      { target: { kind: "other" }, reason: "Bổ sung ảnh" },
    ],
    faults: {},
  });
});

test("a paper that data stand in for is asked for only with the reason, which goes along with the database", () => {
  const line = { target: "paper:land", reason: "Thửa đất chưa có trên hệ thống" };
  expect(itemsAsked([{ ...line, why: "unavailable" }], documents).items).toEqual([
    {
      target: { kind: "paper", componentKey: "land" },
      reason: line.reason,
      stillNeeded: { why: "unavailable", database },
    },
  ]);
  expect(itemsAsked([{ ...line, why: "", line: 4 }], documents).faults).toEqual({
    "items.4.why": "whyStillNeeded",
  });
});

test("a reason given for a paper that no data stand in for says nothing", () => {
  const [item] = itemsAsked([{ target: "paper:proof", reason: "Thiếu", why: "wrong" }], documents).items;
  expect(item).not.toHaveProperty("stillNeeded");
});
