import { describe, expect, test } from "vitest";
import { checkGuide } from "#lib/procedures/check-guide.ts";
import { walkGuide } from "#lib/procedures/guide.ts";
import { catalogue } from "../all.ts";
import { guides } from "./all.ts";

const guided = catalogue.filter(({ content }) => content.guide);
const contentOf = (code: string) => catalogue.find((each) => each.code === code)?.content;

test("every guide belongs to a procedure, and knows each of its cases", () => {
  expect(guided.map(({ code }) => code).sort()).toEqual(Object.keys(guides).sort());
  for (const { code, content } of guided)
    expect(Object.keys(guides[code]?.cases ?? {}).sort()).toEqual(content.cases.map(({ key }) => key).sort());
  expect(guided.filter(({ content }) => content.cases.length > 0).length).toBeGreaterThanOrEqual(8);
});

describe.each(catalogue)("the guide of $code", ({ code, content }) => {
  test("leads everybody to one case or a reason, and asks nothing in vain", () => {
    expect(checkGuide(content)).toEqual([]);
  });

  test("sends people only to other procedures of the catalogue", () => {
    for (const { instead } of content.guide?.exclusions ?? []) {
      if (instead === undefined) continue;
      expect(instead).not.toBe(code);
      expect(contentOf(instead)).toBeDefined();
    }
  });
});

describe("people and where they are led", () => {
  test.each([
    ["1.001193", { registered: "never", parents: "recognise" }, "1.000689"],
    ["1.001193", { registered: "lost" }, "1.004884"],
    ["1.000894", { citizens: "no" }, "2.000806"],
    ["1.004222", { stay: "days" }, "2.001159"],
    ["1.014061", { age: "no" }, "1.014062"],
    ["1.013978", { certificate: "transfer" }, "1.013831"],
  ])("%s with %o is told that %s is right", (code, answers, instead) => {
    const content = contentOf(code);
    if (!content?.guide) throw new Error(`no guide for ${code}`);
    const { outcome } = walkGuide(content.guide, content.cases, answers);
    expect(outcome).toMatchObject({ kind: "excluded", exclusion: { instead } });
  });

  test.each([
    ["1.013225", { kind: "house", work: "new", rural: "no" }, "house"],
    ["1.013225", { kind: "belief", work: "new" }, "belief"],
    ["1.010038", { reason: "divorced" }, "divorced"],
    ["3.000228", { card: "noCard" }, "noCard"],
    ["1.001193", { registered: "never", parents: "married", come: "yes" }, null],
  ])("%s with %o is the case %s", (code, answers, caseKey) => {
    const content = contentOf(code);
    if (!content?.guide) throw new Error(`no guide for ${code}`);
    expect(walkGuide(content.guide, content.cases, answers as never).outcome).toEqual({
      kind: "case",
      caseKey,
    });
  });
});
