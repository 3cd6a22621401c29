import { describe, expect, test } from "vitest";
import { type DeskFilter, deskFilterIn, deskTabs, isIn, narrowed, queryOfDesk } from "./desk-filter.ts";
import type { DeskRow } from "./desk-row.ts";

const row = (overrides: Partial<DeskRow> = {}): DeskRow => ({
  code: "1.000001",
  name: { vi: "Đăng ký khai sinh", en: "Birth registration" },
  field: "civilStatus",
  serviceLevel: 4,
  handler: "commune",
  hasProcess: true,
  state: "published",
  number: 1,
  effectiveOn: "2026-01-01",
  overrides: 0,
  drafts: [],
  scheduledOn: null,
  findings: [],
  ...overrides,
});
const draft = { agencyId: null, number: 2, revision: 0, questions: 0, authorId: null };

test("an address says what the list is narrowed down to, and reading it gives the same", () => {
  const filters: DeskFilter[] = [
    { tab: "inForce" },
    ...deskTabs.map((tab) => ({
      tab,
      words: "khai sinh",
      field: "land",
      level: 2 as const,
      after: "1.000001",
    })),
    { tab: "findings", agency: "ours", kind: "unitMissing" },
  ];
  for (const filter of filters) expect(deskFilterIn(queryOfDesk(filter))).toEqual(filter);
});

test("an address that makes no sense is the whole list", () => {
  const given = { xem: "gi-do", muc: "9", sau: "' or 1=1", tu: ["a", "b"], "linh-vuc": " " };
  expect(queryOfDesk(deskFilterIn(given))).toEqual({});
});

describe("the views", () => {
  const viewsOf = (overrides: Partial<DeskRow>) => deskTabs.filter((tab) => isIn[tab](row(overrides)));

  test.each<[string, Partial<DeskRow>, string[]]>([
    ["in force", {}, ["inForce"]],
    [
      "in force with a draft that asks",
      { drafts: [{ ...draft, questions: 1 }] },
      ["inForce", "drafts", "questions"],
    ],
    [
      "only a draft, with an error",
      {
        state: "draft",
        drafts: [draft],
        findings: [{ kind: "x", severity: "error", count: 1 }],
      },
      ["drafts", "findings"],
    ],
    ["a note asks nobody", { findings: [{ kind: "x", severity: "note", count: 3 }] }, ["inForce"]],
    ["no process", { hasProcess: false }, ["inForce", "unset"]],
    ["in force, another to come", { scheduledOn: "2027-01-01" }, ["inForce", "scheduled"]],
    [
      "abolished: nothing waits any more",
      {
        state: "closed",
        hasProcess: false,
        findings: [{ kind: "x", severity: "warning", count: 1 }],
      },
      ["closed"],
    ],
  ])("%s", (_name, overrides, views) => {
    expect(viewsOf(overrides)).toEqual(views);
  });
});

test("words are found without marks and at any place of the name, a code by how it begins", () => {
  const rows = [
    row(),
    row({ code: "2.000986", name: { vi: "Cấp bản sao trích lục", en: "Extract" }, handler: "STP" }),
  ];
  const codes = (filter: Partial<DeskFilter>) =>
    narrowed(rows, { tab: "inForce", ...filter }, new Set(["STP"])).map(({ code }) => code);
  expect(codes({ words: "KHAI sinh" })).toEqual(["1.000001"]);
  expect(codes({ words: "trich luc" })).toEqual(["2.000986"]);
  expect(codes({ words: "2.0" })).toEqual(["2.000986"]);
  expect(codes({ words: "hai sin" })).toEqual([]);
  expect(codes({ agency: "ours" })).toEqual(["2.000986"]);
  expect(codes({ agency: "commune" })).toEqual(["1.000001"]);
  expect(codes({ level: 3 })).toEqual([]);
});
