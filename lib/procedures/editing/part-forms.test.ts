import { describe, expect, test } from "vitest";
import { catalogue } from "#drizzle/seed/catalogue/all.ts";
import { sampleContent } from "#tests/factories/procedure-content.ts";
import type { ChannelTerms, ProcedureContent } from "../content.ts";
import { mergeLayers } from "../layers.ts";
import { type OverridePart, overrideParts, overrideValue } from "../overrides.ts";
import { partFormOf, savePartSchema } from "./part-forms.ts";

const both = (vi: string) => ({ vi, en: vi });
const common = {
  code: "1.000001",
  agencyId: "",
  revision: "0",
  ground: { number: "5/NQ-HĐND", on: "", title: "" },
};

/** As it comes back from the database, where what is undefined is left out. */
const stored = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));
const posted = (part: OverridePart, value: unknown) => savePartSchema.safeParse({ ...common, part, value });
const ruleOf = (part: OverridePart, value: unknown) => {
  const { data, error } = posted(part, value);
  if (!data) throw error;
  return stored(data.value);
};

/** Everything a form can hold, in one procedure. */
const rich = sampleContent({
  cases: [
    { key: "home", name: both("Trong nước"), when: { field: "where", is: "home" }, formKey: null },
    {
      key: "abroad",
      name: { vi: "Ở nước ngoài", en: "Abroad" },
      when: {
        or: [
          { field: "where", is: "abroad" },
          { field: "where", isNot: "home" },
        ],
      },
      processKey: "communeLong",
    },
    { key: "late", name: both("Quá hạn"), when: { not: { field: "where", in: ["home"] } } },
  ],
  guide: {
    questions: [
      {
        key: "where",
        label: both("Sinh ở đâu?"),
        help: both("Theo giấy chứng sinh"),
        options: [
          { value: "home", label: both("Trong nước") },
          { value: "abroad", label: both("Nước ngoài") },
        ],
      },
    ],
    exclusions: [
      {
        when: { field: "where", is: "abroad" },
        reason: both("Làm ở nơi khác"),
        basis: "Điều 5",
        instead: "2.000986",
      },
    ],
  },
  channels: [
    {
      channel: "online",
      timeLimit: { amount: 2.5, unit: "workingDay", assumed: false },
      fees: [
        {
          name: { vi: "Lệ phí", en: "Charge" },
          kind: "charge",
          status: "fixed",
          amountDong: 2000,
          quantityFrom: "copies",
          tiers: {
            countedFrom: "pages",
            unit: both("trang"),
            steps: [
              { from: 1, amountDong: 2000 },
              { from: 3, amountDong: 1000 },
            ],
            mostDong: 200_000,
          },
          reductions: [
            { group: "poorHousehold", name: both("Hộ nghèo"), percent: 100, basis: "NQ 5" },
            {
              name: both("Cả năm 2026"),
              percent: 50,
              basis: "TT 64",
              from: "2026-01-01",
              until: "2026-12-31",
            },
          ],
          note: both("Thu khi nộp"),
        },
      ],
    },
    { channel: "direct", timeLimit: { amount: 5, unit: "workingDay", assumed: false }, fees: [] },
    {
      channel: "postal",
      timeLimit: null,
      fees: [],
    },
    {
      channel: "direct",
      caseKey: "abroad",
      timeLimit: { amount: 1, unit: "month", assumed: false },
      fees: [{ name: both("Phí"), kind: "fee", status: "local_council", amountDong: null }],
    },
  ],
  places: [both("Phòng 3, nhà B")],
  questions: [{ question: both("Có phải hẹn trước không?"), answer: { vi: "Không.", en: "No." } }],
  synonyms: ["giấy khai sinh", "khai sinh cho con"],
  lifeEvents: ["birth", "papers"],
});

/** Where no time limit is stated at all, there is none to open a form with. */
function limitOf({ timeLimit }: ChannelTerms, { channels }: ProcedureContent) {
  if (timeLimit) return { ...timeLimit, assumed: false };
  const isUnsaid = channels.every((terms) => terms.timeLimit === null);
  return isUnsaid ? { amount: 7, unit: "calendarDay" as const, assumed: false } : null;
}

describe("a form saved as it was opened changes nothing", () => {
  /** An officer who sets a time limit leaves nothing to assume, lists may be empty where they were not given, and what data
   * stand in for is filled in only when it is read. */
  const known: ProcedureContent[] = [rich, ...catalogue.map(({ content }) => content)].map((content) => ({
    places: [],
    questions: [],
    ...content,
    documents: content.documents.map(({ replacedBy: _replacedBy, ...paper }) => paper),
    channels: content.channels.map((terms) => ({
      ...terms,
      timeLimit: limitOf(terms, content),
    })),
  }));

  test.each(overrideParts)("%s", (part) => {
    for (const content of known) {
      const value = { part, value: ruleOf(part, partFormOf(part, content)) };
      expect(stored(mergeLayers(content, [overrideValue.parse(value)]))).toEqual(stored(content));
    }
  });
});
