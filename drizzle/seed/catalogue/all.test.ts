import { describe, expect, test } from "vitest";
import {
  agencyLevels,
  audiences,
  type ComponentDocument,
  handlerKey,
  lifeEvents,
  procedureContent,
} from "#lib/procedures/content.ts";
import { knownFields } from "#lib/procedures/fields.ts";
import { offerOf } from "#lib/procedures/offer.ts";
import { readSubstitutions } from "#lib/procedures/substitution/read-rows.ts";
import { papersToUpload, termsFor } from "#lib/procedures/terms.ts";
import { departments } from "../agencies/departments.ts";
import { seededForms } from "../forms/seeded-forms.ts";
import { processes } from "../processes.ts";
import { catalogue } from "./all.ts";
import { substitutionsOf } from "./substitutions.ts";

const contents = catalogue.map(({ content }) => content);
const codes = catalogue.map(({ code }) => code);
const ofLevel = (level: number) => contents.filter(({ serviceLevel }) => serviceLevel === level);

describe.each(catalogue)("$code", ({ code, effectiveOn, content }) => {
  test("has the shape of a procedure, and survives being stored as JSON", () => {
    const stored: unknown = JSON.parse(JSON.stringify(content));
    expect(procedureContent.parse(stored)).toEqual(stored);
    expect(code).toMatch(/^\d\.\d{6}$/);
    expect(effectiveOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test("names a field, a process, a form and a department that exist", () => {
    expect([...knownFields.keys()]).toContain(content.field);
    expect(Object.keys(processes)).toContain(content.processKey);
    if (content.formKey) expect(["general", ...Object.keys(seededForms)]).toContain(content.formKey);
    expect(["commune", ...departments.map(({ shortName }) => shortName)]).toContain(handlerKey(content));
  });

  test("offers what its level promises, and says why when that is not everything", () => {
    const offer = offerOf(content);
    expect(offer.canFileOnline).toBe(content.serviceLevel >= 3);
    expect(content.channels.some(({ channel }) => channel === "online")).toBe(content.serviceLevel >= 3);
    expect(content.formKey !== null).toBe(content.serviceLevel >= 3);
    expect(content.online !== null).toBe(content.serviceLevel >= 3);
    if (content.serviceLevel === 4) expect(content.online).toBe("full");
    if (content.serviceLevel === 2) expect(offer.blanks).not.toEqual([]);
    expect(content.partialReason !== undefined).toBe(content.online === "partial");
  });

  test("asks for each paper by a key of its own, only in cases it has", () => {
    const paperKeys = content.documents.map(({ key }) => key);
    expect(new Set(paperKeys).size).toBe(paperKeys.length);
    const cases = content.cases.map(({ key }) => key);
    for (const { caseKey } of [...content.documents, ...content.channels])
      if (caseKey !== undefined) expect(cases).toContain(caseKey);
  });

  test("has one set of terms for every channel and case", () => {
    const channels = new Set(content.channels.map(({ channel }) => channel));
    const cases = content.cases.length === 0 ? [null] : content.cases.map(({ key }) => key);
    for (const channel of channels)
      for (const each of cases) expect(termsFor(content, channel, each)).toBeDefined();
    const pairs = content.channels.map(({ channel, caseKey }) => `${channel} ${caseKey}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  test("never makes somebody who files online upload the printed form", () => {
    if (content.serviceLevel < 3) return;
    const asked = (caseKey: string | null) => papersToUpload(content, caseKey).map(({ key }) => key);
    expect([null, ...content.cases.map(({ key }) => key)].flatMap(asked)).not.toContain("applicationForm");
  });

  test("can be found by everyday words", () => {
    expect(content.synonyms.length).toBeGreaterThanOrEqual(3);
    expect(content.lifeEvents).not.toEqual([]);
  });
});

describe("the catalogue", () => {
  test("has each procedure once", () => {
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThanOrEqual(66);
  });

  test("covers every service level, and departments as well as communes", () => {
    expect(ofLevel(1).length).toBeGreaterThanOrEqual(8);
    expect(ofLevel(2).length).toBeGreaterThanOrEqual(8);
    expect(ofLevel(3).length).toBeGreaterThanOrEqual(15);
    expect(ofLevel(4).length).toBeGreaterThanOrEqual(6);
    const byDepartment = contents.filter(({ handledBy }) => handledBy !== "commune");
    expect(byDepartment.length).toBeGreaterThanOrEqual(15);
  });

  test("has something for everybody and every event of a life", () => {
    expect(new Set(contents.flatMap((each) => each.audience))).toEqual(new Set(audiences));
    expect(new Set(contents.flatMap((each) => each.agencyLevels))).toEqual(new Set(agencyLevels));
    expect(new Set(contents.flatMap((each) => each.lifeEvents))).toEqual(new Set(lifeEvents));
  });

  test("has the extremes that screens must bear", () => {
    expect(contents.some(({ name }) => name.vi.length > 300)).toBe(true);
    expect(contents.some(({ documents }) => documents.length === 0)).toBe(true);
    expect(contents.some(({ documents }) => documents.length >= 15)).toBe(true);
  });

  test("files six procedures with a form of their own", () => {
    const own = catalogue.filter(({ content }) => content.formKey !== null && content.formKey !== "general");
    expect(own.map(({ code }) => code).sort()).toEqual(Object.keys(seededForms).filter(isCode).sort());
    for (const { code, content } of own) expect(content.formKey).toBe(code);
  });

  test("asks a known fee where the national record has one", () => {
    const amounts = (code: string) =>
      catalogue
        .find((each) => each.code === code)
        ?.content.channels.map(({ channel, fees }) => [channel, ...fees.map((fee) => fee.amountDong)]);
    expect(amounts("2.000635")).toEqual([
      ["online", 8000],
      ["direct", 8000],
      ["postal", 8000],
    ]);
    expect(amounts("1.004222")).toEqual([
      ["online", 10_000],
      ["direct", 20_000],
    ]);
  });

  test("keeps blanks as plain file names, and never by itself says that data replace a paper", () => {
    const papers: ComponentDocument[] = contents.flatMap((each) => each.documents);
    for (const { replacedBy, template } of papers) {
      expect(replacedBy).toBeUndefined();
      if (template) expect(template).toMatch(/^[a-z0-9-]+\.pdf$/);
    }
  });

  test("has rules by which data stand in for papers, each for a paper there is, none but one in part", () => {
    const { read, rows, lint } = readSubstitutions(substitutionsOf(catalogue));
    expect([read, rows.length, lint]).toEqual([38, 38, []]);
    for (const { basis, documentKeys } of rows) {
      expect(basis).toContain("66.7/2025/NQ-CP");
      expect(documentKeys).toHaveLength(1);
    }
    expect(rows.flatMap(({ isPartial, procedureCode }) => (isPartial ? [procedureCode] : []))).toEqual([
      "2.001827",
    ]);
  });
});

function isCode(key: string) {
  return /^\d\./.test(key);
}
