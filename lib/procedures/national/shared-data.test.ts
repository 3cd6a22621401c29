import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { procedureContent } from "../content.ts";
import { knownFields } from "../fields.ts";
import type { FindingKind } from "./kinds.ts";
import { type ReadRecord, readNational } from "./read.ts";
import { checkTogether } from "./together.ts";

/** Reference data that stand beside the project where it is developed, and nowhere else. */
const folder = join(import.meta.dirname, "../../../../shared/data");
const isHere = existsSync(join(folder, "procedures.json"));

type Index = { records: { code: string; file: string; clean: boolean; tags: string[] }[] };
type List = { procedures: { code: string; detail: string }[] };

const known = {
  departments: [{ shortName: "SXD", name: "Sở Xây dựng" }],
  fields: [...knownFields].map(([key, { vi: name }]) => ({ key, name })),
};
const json = <Shape>(file: string): Shape => JSON.parse(readFileSync(join(folder, file), "utf8"));

/** What each tag of the samples, found by simpler rules, must at least be told as. */
const toldAs: Readonly<Record<string, FindingKind[]>> = {
  unit_missing: ["unitMissing", "runTogether", "durationZero"],
  duration_missing: ["durationMissing"],
  duration_zero: ["durationZero"],
  duration_fraction: ["durationFraction"],
  unit_hour: ["hourAmbiguous"],
  units_differ: ["durationsDiffer"],
  duration_differs_by_channel: ["durationsDiffer", "runTogether"],
  // Whoever tagged them took every second row for a case; rows that are steps of one handling are told as such.
  several_durations_per_channel: ["casesFromRows", "casesUnnamed", "stagesFromRows"],
  no_channel_parsed: ["durationWords"],
  usd: ["foreignCurrency"],
  zero_fee_local_council: ["zeroFeeLocalCouncil"],
  duration_and_fee_run_together: ["runTogether"],
  percent_in_fee: ["reductionInNote"],
  notes_as_documents: ["noteInNotes", "noteAsDocument"],
  duplicate_documents: ["duplicateDocument"],
  no_documents: ["noDocuments", "documentsAsText"],
  very_long_document_name: ["longName", "nameTooLong", "noteInNotes", "noteAsDocument"],
  has_templates: ["templateWithoutFile"],
  odd_result_code: ["resultCodeOdd", "testData"],
  decision_title_as_name: ["decisionTitleAsName"],
  name_whitespace: ["nameWhitespace"],
  name_very_short: ["nameVeryShort"],
  not_nfc: ["notComposed"],
  invisible_chars: ["invisibleCharacters"],
  mentions_district: ["mentionsDistrict", "districtNamed"],
  no_competent_authority: ["competentMissing", "competentUnknown"],
  no_implementing_agency: ["implementingMissing"],
};

function readAll(raws: readonly unknown[]): ReadRecord[] {
  return raws.map((raw) => {
    const read = readNational(raw, known);
    if ("rejected" in read) throw new Error(`${read.rejected.code}: ${read.rejected.reason}`);
    return read;
  });
}

describe.skipIf(!isHere)("the reference data", () => {
  const { records } = isHere ? json<Index>("national-format/index.json") : { records: [] };
  const samples = isHere
    ? readAll(
        readdirSync(join(folder, "national-format"))
          .filter((file) => file !== "index.json")
          .map((file) => json(`national-format/${file}`)),
      )
    : [];
  const byCode = new Map(samples.map((record) => [record.code, record]));

  test.each(records)("$code is told as its tags say", ({ code, tags }) => {
    const kinds = byCode.get(code)?.findings.map(({ kind }) => kind) ?? [];
    const untold = tags.filter((tag) => toldAs[tag] && !toldAs[tag].some((kind) => kinds.includes(kind)));
    expect(untold).toEqual([]);
  });

  test("the clean ones have nothing to confirm, and show what was read", () => {
    const clean = records.filter((record) => record.clean).flatMap(({ code }) => byCode.get(code) ?? []);
    expect(clean.length).toBeGreaterThanOrEqual(7);
    for (const { code, findings, content } of clean) {
      expect(
        findings.filter(({ severity }) => severity !== "note"),
        code,
      ).toEqual([]);
      expect(content.printed, code).toBeUndefined();
    }
  });

  test("every record gives a content, and thousands are read in seconds", { timeout: 60_000 }, () => {
    const raws = isHere ? json<List>("procedures.json").procedures : [];
    const before = process.cpuUsage();
    const list = readAll(raws);
    const seconds = process.cpuUsage(before).user / 1_000_000;
    for (const { content, code } of [...samples, ...list])
      expect(procedureContent.safeParse(content).error, code).toBeUndefined();
    expect(list.length).toBeGreaterThan(1000);
    expect((seconds / list.length) * 2600).toBeLessThan(10);
    const counts = new Map<string, number>();
    for (const { record, more } of [...checkTogether(samples), ...checkTogether(list)]) {
      for (const { kind, severity } of [...record.findings, ...more])
        counts.set(`${severity} ${kind}`, (counts.get(`${severity} ${kind}`) ?? 0) + 1);
    }
    process.stdout.write(
      `${[...counts]
        .sort()
        .map(([kind, count]) => `${count}\t${kind}`)
        .join("\n")}\n`,
    );
  });
});
