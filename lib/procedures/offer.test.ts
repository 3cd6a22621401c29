import { describe, expect, test } from "vitest";
import { sampleContent } from "#tests/factories/procedure-content.ts";
import type { ProcedureContent } from "./content.ts";
import { offerOf } from "./offer.ts";

const both = (vi: string) => ({ vi, en: vi });
const form = (key: string, template: string): ProcedureContent["documents"][number] => ({
  key,
  name: both(key),
  originals: 1,
  copies: 0,
  required: true,
  handling: "submit",
  template,
});
const documents = [form("a", "a.pdf"), { ...form("b", "a.pdf"), caseKey: "other" }, form("c", "c.pdf")];

describe("the level decides what the page offers", () => {
  test.for([
    [1, 0, false, false],
    [2, 2, false, false],
    [3, 2, true, false],
    [4, 2, true, true],
  ] as const)(
    "level %d: %d blanks, filing %s, paying and receiving %s",
    ([serviceLevel, blanks, files, pays]) => {
      const offer = offerOf(sampleContent({ serviceLevel, documents }));
      expect(offer.level).toBe(serviceLevel);
      expect(offer.blanks).toHaveLength(blanks);
      expect(offer.canFileOnline).toBe(files);
      expect([offer.canPayOnline, offer.canReceiveOnline]).toEqual([pays, pays]);
    },
  );

  test("the same blank asked for in several cases is offered once", () => {
    expect(offerOf(sampleContent({ documents })).blanks.map(({ template }) => template)).toEqual([
      "a.pdf",
      "c.pdf",
    ]);
  });

  test("without a form or an online channel nothing can be filed online, whatever the level", () => {
    expect(offerOf(sampleContent({ formKey: null }))).toMatchObject({
      canFileOnline: false,
      canPayOnline: false,
    });
    const direct = sampleContent({ channels: [{ channel: "direct", timeLimit: null, fees: [] }] });
    expect(offerOf(direct)).toMatchObject({ canFileOnline: false, canReceiveOnline: false });
  });
});
