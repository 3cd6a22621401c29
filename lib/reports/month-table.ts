/** What is counted of the dossiers of a field in a month: the columns of form II.06a, each counted by itself. */
export type MonthCounts = {
  received: number;
  /** Filed online and received this month. */
  online: number;
  /** Brought or sent by post and received this month. */
  direct: number;
  carriedOver: number;
  resolved: number;
  early: number;
  onTime: number;
  overdue: number;
  inProgress: number;
  within: number;
  pastDue: number;
};

export type FieldRow = MonthCounts & { field: string };

/** The month by field, and all fields together. */
export type MonthTable = { rows: FieldRow[]; total: MonthCounts };

/** The columns in the order of the form, after number and name (QĐ 766/QĐ-TTg and its report form II.06a). */
export const monthColumns = [
  "received",
  "online",
  "direct",
  "carriedOver",
  "resolved",
  "early",
  "onTime",
  "overdue",
  "inProgress",
  "within",
  "pastDue",
] as const satisfies readonly (keyof MonthCounts)[];

/** The identities that hold in every line of the form: a column and what it is the sum of. */
const identities = [
  ["received", ["online", "direct", "carriedOver"]],
  ["received", ["resolved", "inProgress"]],
  ["resolved", ["early", "onTime", "overdue"]],
  ["inProgress", ["within", "pastDue"]],
] as const satisfies readonly [keyof MonthCounts, readonly (keyof MonthCounts)[]][];

/** The table of a month. Throws when a line does not add up: such a report must not leave the house. */
export function monthTable(rows: readonly FieldRow[]): MonthTable {
  const table = { rows: [...rows], total: sumOf(rows) };
  const [fault] = [...table.rows, table.total].flatMap(identityFaults);
  if (fault) throw new Error(`the month report does not add up: ${fault}`);
  return table;
}

/** What does not add up in a line; nothing in a sound one. */
export function identityFaults(counts: MonthCounts): string[] {
  return identities
    .filter(([whole, parts]) => counts[whole] !== parts.reduce((sum, part) => sum + counts[part], 0))
    .map(
      ([whole, parts]) => `${whole} ${counts[whole]} is not ${parts.map((part) => counts[part]).join(" + ")}`,
    );
}

function sumOf(rows: readonly MonthCounts[]): MonthCounts {
  const sums = monthColumns.map(
    (column) => [column, rows.reduce((sum, row) => sum + row[column], 0)] as const,
  );
  return Object.fromEntries(sums) as MonthCounts;
}
