import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readSubstitutions } from "./read-rows.ts";

const meta = { effective_from: "2026-01-01", effective_to: "2027-02-28" };
const row = (change: object = {}) => ({
  code: "1.000001",
  procedure_name: "Cấp thẻ mẫu",
  paper_replaced: "Giấy   khai sinh\u0020",
  database: "CSDL hộ tịch",
  database_keys: ["civil_status"],
  database_owner: "Bộ Tư pháp",
  legal_doc: "Thông tư 1/2020/TT-BXX",
  article: "Điều 2",
  section: "BỘ XX",
  ...change,
});
const annex = (...rows: unknown[]) => readSubstitutions({ meta, rows });

test("a row of the annex becomes a rule in the words of the portal, in force as its file says", () => {
  expect(annex(row())).toEqual({
    read: 1,
    lint: [],
    rows: [
      {
        row: 1,
        procedureCode: "1.000001",
        paper: "Giấy khai sinh",
        databaseKeys: ["civil_status"],
        database: { vi: "Cơ sở dữ liệu hộ tịch điện tử", en: "Electronic civil status database" },
        databaseOwner: "Bộ Tư pháp",
        basis: "Nghị quyết 66.7/2025/NQ-CP, Phụ lục I; Điều 2 Thông tư 1/2020/TT-BXX",
        isPartial: false,
        validFrom: "2026-01-01",
        validTo: "2027-02-28",
        documentKeys: [],
      },
    ],
  });
});

test("incomplete and unreadable rows are rejected one by one and named; the others stay", () => {
  const { rows, lint } = annex(
    row({ paper_replaced: null, incomplete: true }),
    row({ database: null, database_keys: [], incomplete: true }),
    row({ code: "khong-co" }),
    "không phải một dòng",
    row(),
  );
  expect(rows.map(({ row: place }) => place)).toEqual([5]);
  expect(lint.map(({ row: place, kind, severity }) => [place, kind, severity])).toEqual([
    [1, "paperMissing", "error"],
    [2, "databaseMissing", "error"],
    [3, "unreadable", "error"],
    [4, "unreadable", "error"],
  ]);
});

test("several databases are named together; one nobody knows is kept as printed, with a warning", () => {
  const { rows, lint } = annex(
    row({ database_keys: ["population", "civil_status"] }),
    row({ code: "1.000002", database: "CSDL tàu cá", database_keys: ["fishing"] }),
  );
  expect(rows[0]?.database.vi).toBe("Cơ sở dữ liệu quốc gia về dân cư và Cơ sở dữ liệu hộ tịch điện tử");
  expect(rows[1]).toMatchObject({ database: { vi: "CSDL tàu cá", en: "CSDL tàu cá" }, databaseKeys: [] });
  expect(lint).toMatchObject([{ row: 2, kind: "databaseUnknown", severity: "warning" }]);
});

test("rows that differ only by the provision are one rule with both", () => {
  const { rows, lint } = annex(row(), row({ article: "Điều 9" }));
  expect(rows).toHaveLength(1);
  expect(rows[0]?.basis).toBe(
    "Nghị quyết 66.7/2025/NQ-CP, Phụ lục I; Điều 2 Thông tư 1/2020/TT-BXX; Điều 9 Thông tư 1/2020/TT-BXX",
  );
  expect(lint).toMatchObject([{ row: 2, kind: "merged", severity: "note" }]);
});

test("what replaces a paper in part is known by its mark or by its words", () => {
  const { rows } = annex(
    row({ partial_replacement: true }),
    row({ code: "1.000002", paper_replaced: "Sổ mẫu (thay thế một phần)" }),
    row({ code: "1.000003" }),
  );
  expect(rows.map(({ isPartial }) => isPartial)).toEqual([true, true, false]);
});

test("the portal's own layout may give each row its days and documents", () => {
  const { rows, lint } = readSubstitutions({
    format: "mot-cua/substitutions@1",
    basis: "Quyết định 9/QĐ-UBND",
    validFrom: "2026-05-01",
    rows: [
      {
        code: "1.000001",
        paper: "Sổ hộ mẫu",
        databases: ["population"],
        documents: ["book"],
        validTo: "2026-12-31",
      },
      {
        code: "1.000002",
        paper: "Thẻ mẫu",
        database: { vi: "CSDL mẫu", en: "Sample database" },
        partial: true,
      },
      { code: "1.000003", paper: "Thẻ mẫu", databases: ["land"], validTo: "2026-01-31" },
    ],
  });
  expect(rows).toMatchObject([
    { validFrom: "2026-05-01", validTo: "2026-12-31", documentKeys: ["book"], basis: "Quyết định 9/QĐ-UBND" },
    { validTo: null, isPartial: true, database: { en: "Sample database" } },
  ]);
  expect(lint).toMatchObject([
    { row: 2, kind: "databaseUnknown" },
    { row: 3, kind: "datesWrong", severity: "error" },
  ]);
});

test.for([[{}], [[]], [{ meta, rows: {} }], [{ format: "khác", rows: [] }]])(
  "%j is no list of rules",
  ([file]) => {
    expect(() => readSubstitutions(file)).toThrow();
  },
);

const shared = new URL("../../../../shared/data/data-substitution.json", import.meta.url);

test.skipIf(!existsSync(shared))("the whole annex is read: 782 rows, nine of them incomplete", () => {
  const { read, rows, lint } = readSubstitutions(JSON.parse(readFileSync(shared, "utf8")));
  const count = (kind: string) => lint.filter((each) => each.kind === kind).length;
  expect([read, count("paperMissing"), count("databaseMissing"), count("unreadable")]).toEqual([
    782, 8, 1, 0,
  ]);
  expect(rows.length + count("merged") + 9).toBe(782);
  expect(new Set(rows.map(({ procedureCode }) => procedureCode)).size).toBeGreaterThan(740);
});
