import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { catalogue } from "./catalogue/all.ts";
import type { CatalogueEntry } from "./catalogue/build.ts";

/** The published records, which stand beside the project when it is built by its makers. */
const published = new URL("../../../shared/data/procedures.json", import.meta.url);

const recordSchema = z.object({
  code: z.string(),
  name: z.string(),
  detail: z.enum(["full", "partial"]),
  levels: z.array(z.string()).nullable(),
  decision_no: z.string().nullish(),
  channels: z
    .array(z.object({ channel: z.string(), duration: z.number().nullable(), unit: z.string().nullable() }))
    .optional(),
  results: z.array(z.object({ code: z.string().nullable() })).optional(),
});

/** Misprints of the published names that we do not repeat. */
const misprints: Readonly<Record<string, string>> = {
  "1.001806": "kinh danh",
};

/** Time limits that the record gives in its text or that a published process gives, and not in the table. */
const limitsFromText = ["2.000635", "2.000815", "2.000884", "1.001612", "1.003677", "1.002693", "1.013274"];

const units: Readonly<Record<string, string>> = {
  working_day: "workingDay",
  day: "calendarDay",
  hour: "workingHour",
  month: "month",
};
const levels: Readonly<Record<string, string>> = {
  "Cấp bộ": "ministry",
  "Cấp tỉnh": "province",
  "Cấp xã": "commune",
  "Cơ quan khác": "other",
};

describe.skipIf(!existsSync(published))("facts agree with the published record", () => {
  const text = existsSync(published) ? readFileSync(published, "utf8") : '{"procedures":[]}';
  const { procedures } = z.object({ procedures: z.array(recordSchema) }).parse(JSON.parse(text));
  const records = new Map(procedures.map((record) => [record.code, record]));
  const recordOf = ({ code }: CatalogueEntry) => {
    const record = records.get(code);
    if (!record) throw new Error(`no published record has the code ${code}`);
    return record;
  };

  test.each(catalogue)("$code: official name", (entry) => {
    const { name } = recordOf(entry);
    const misprint = misprints[entry.code];
    if (misprint) expect(name).toContain(misprint);
    else expect(plain(entry.content.name.vi)).toBe(plain(name));
  });

  test.each(catalogue)("$code: levels at which it is decided", (entry) => {
    const known = recordOf(entry).levels?.map((level) => levels[level]);
    if (known) for (const level of entry.content.agencyLevels) expect(known).toContain(level);
  });

  test.each(catalogue)("$code: announcement decision", (entry) => {
    const { decision_no: decisionNo } = recordOf(entry);
    expect(plainNumber(entry.content.decisionNo)).toBe(plainNumber(decisionNo));
  });

  test.each(catalogue)("$code: time limits by channel", (entry) => {
    const { channels, detail } = recordOf(entry);
    if (detail === "partial" || limitsFromText.includes(entry.code)) return;
    const rows = channels?.map(({ channel, duration, unit }) =>
      limitText(channel, duration, units[unit ?? ""]),
    );
    for (const { channel, timeLimit } of entry.content.channels)
      expect(rows).toContain(limitText(channel, timeLimit?.amount, timeLimit?.unit));
  });

  test.each(catalogue)("$code: codes of results", (entry) => {
    const known = recordOf(entry).results?.map(({ code }) => code);
    for (const { code } of entry.content.results) if (code) expect(known).toContain(code);
  });
});

function limitText(channel: string, amount?: number | null, unit?: string) {
  return amount === null || amount === undefined ? `${channel} –` : `${channel} ${amount} ${unit}`;
}

function plain(name: string) {
  return name
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(/[.:]+$/, "")
    .trim();
}

/** Records write "QĐ2338-BTP", "QĐ/0001-BTP" and "3713/QD-BTP" for what is 2338/QĐ-BTP: digits and issuer are compared. */
function plainNumber(number: string | null | undefined) {
  return number ? number.replace(/[^0-9A-Z]|QĐ|QD/g, "") : null;
}
