import { expect, test } from "vitest";
import en from "#messages/en/findings.json" with { type: "json" };
import vi from "#messages/vi/findings.json" with { type: "json" };
import { findingSchema } from "../findings.ts";
import { type FindingKind, findingKinds, found } from "./kinds.ts";

const kinds = Object.keys(findingKinds) as FindingKind[];

test("every kind of doubt, and what was done about it, has words in both languages, and none is without a kind", () => {
  const done = new Set(kinds.map((kind) => findingKinds[kind][1]));
  for (const words of [vi, en]) {
    expect(Object.keys(words.kind).sort()).toEqual([...kinds].sort());
    expect(Object.keys(words.done).sort()).toEqual([...done].sort());
  }
});

test("a finding is of the form that is kept, however long the words in question", () => {
  for (const kind of kinds) {
    const finding = found(kind, "channels", "dài ".repeat(200));
    expect(findingSchema.parse(finding)).toEqual(finding);
  }
});
