import type { Bilingual } from "../bilingual.ts";
import { fold } from "../search/fold.ts";
import { type DatabaseKey, databasesNamed, isDatabaseKey } from "./databases.ts";
import { type ReadFile, substitutionFile } from "./row-schema.ts";

/** A rule as an import leaves it. */
export type ReadRow = {
  procedureCode: string;
  paper: string;
  databaseKeys: DatabaseKey[];
  database: Bilingual;
  databaseOwner: string | null;
  basis: string;
  isPartial: boolean;
  validFrom: string;
  validTo: string | null;
  documentKeys: string[];
};

/** What an import says of a row. An error rejects the row, and it alone. */
export type RowLint = {
  /** Place of the row in its file, from 1. */
  row: number;
  code: string;
  kind:
    | "unreadable"
    | "paperMissing"
    | "databaseMissing"
    | "databaseUnknown"
    | "datesWrong"
    | "merged"
    | "procedureUnknown";
  severity: "error" | "warning" | "note";
  excerpt: string;
};

export type ReadSubstitutions = { read: number; rows: (ReadRow & { row: number })[]; lint: RowLint[] };

/**
 * Reads a file of rules, in the portal's own layout or in that of the annex (docs/formats/substitutions.md). Rows that
 * differ only by the provision that asked for the paper are one rule. Throws when the file is no list of rows at all.
 */
export function readSubstitutions(file: unknown): ReadSubstitutions {
  const { rows: given, ...defaults } = substitutionFile.parse(file);
  const lint: RowLint[] = [];
  const byRule = new Map<string, ReadRow & { row: number }>();
  for (const [place, { read, printed }] of given.entries()) {
    const say = ([kind, severity, excerpt]: Doubt) =>
      lint.push({ row: place + 1, code: read?.code ?? "", kind, severity, excerpt: excerpt.slice(0, 300) });
    const fault = faultOf(read, printed);
    if (fault || !read) {
      say(fault ?? ["unreadable", "error", printed]);
      continue;
    }
    const row = { ...ruleOf(read, defaults), row: place + 1 };
    if (row.validTo !== null && row.validTo < row.validFrom) {
      say(["datesWrong", "error", `${row.validFrom} – ${row.validTo}`]);
      continue;
    }
    if (row.databaseKeys.length === 0) say(["databaseUnknown", "warning", row.database.vi]);
    const before = byRule.get(ruleKey(row));
    if (!before) {
      byRule.set(ruleKey(row), row);
      continue;
    }
    say(["merged", "note", row.paper]);
    before.basis = mergedBasis(before.basis, row.basis);
    before.isPartial &&= row.isPartial;
  }
  return { read: given.length, rows: [...byRule.values()], lint };
}

type Doubt = [RowLint["kind"], RowLint["severity"], string];

function faultOf(row: FileRow | undefined, printed: string): Doubt | undefined {
  if (!row) return ["unreadable", "error", printed];
  if (!row.paper) return ["paperMissing", "error", row.database ?? ""];
  if (!row.database && row.databaseKeys.length === 0) return ["databaseMissing", "error", row.paper];
  return undefined;
}

/** What makes a rule the same rule: procedure, paper, database and the day it begins. */
export function ruleKey({
  procedureCode,
  paper,
  database,
  validFrom,
}: Pick<ReadRow, "procedureCode" | "paper" | "database" | "validFrom">): string {
  return JSON.stringify([procedureCode, paper, database.vi, validFrom]);
}

type FileRow = NonNullable<ReadFile["rows"][number]["read"]>;
type Defaults = Omit<ReadFile, "rows">;

function ruleOf(row: FileRow, { from, to, basis }: Defaults): ReadRow {
  const paper = row.paper ?? "";
  const databaseKeys = row.databaseKeys.filter(isDatabaseKey);
  const written = row.database ?? "";
  return {
    procedureCode: row.code,
    paper,
    databaseKeys,
    database: databasesNamed(databaseKeys) ?? { vi: written, en: row.databaseEn ?? written },
    databaseOwner: row.owner ?? null,
    basis: [basis, row.provision].filter(Boolean).join("; "),
    isPartial:
      row.isPartial || fold(paper).includes("thay the 1 phan") || fold(paper).includes("thay the mot phan"),
    validFrom: row.validFrom ?? from,
    validTo: row.validTo === undefined ? to : row.validTo,
    documentKeys: row.documents,
  };
}

/** Both provisions, what they share said once. */
function mergedBasis(before: string, next: string): string {
  const known = before.split("; ");
  return [...known, ...next.split("; ").filter((part) => !known.includes(part))].join("; ");
}
