/** A problem with one place of one record, as one line says it: which, where, what, and what was done about it. */
export type Lint = {
  code: string;
  field: string;
  severity: "rejected" | "error" | "warning" | "note";
  what: string;
  done: string;
};

/** What an import did; with `--json` this is the answer, as it stands. */
export type ImportReport = {
  read: number;
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
  lint: Lint[];
  /** Files of a folder that are no records, and what is said about them. */
  skipped?: { where: string; why: string }[];
  [more: string]: unknown;
};

const counts = ["read", "created", "updated", "unchanged", "rejected"] as const;

/**
 * Prints what an import did: the counts, then a line for each problem. Gives the exit code: 1 when nothing at all was fit
 * to be taken in, for then the whole was refused; records rejected beside others are named, and what is done is done.
 */
export function printImport(
  report: ImportReport,
  { asJson }: { asJson: boolean },
  extra: string[] = [],
): number {
  const isRefused = report.read === report.rejected;
  if (asJson) console.log(JSON.stringify(report));
  else for (const line of told(report, extra)) console.log(line);
  if (isRefused)
    console.error(report.read === 0 ? "There is nothing to import." : "Nothing was fit to be imported.");
  return isRefused ? 1 : 0;
}

/** The counts first; after more lines than a screen holds they are said again. */
function told(report: ImportReport, extra: string[]): string[] {
  const lines = linesOf(report);
  return [
    countLine(report),
    ...extra,
    ...lines,
    ...(lines.length > linesOfScreen ? [countLine(report)] : []),
  ];
}

const linesOfScreen = 24;

function countLine(report: ImportReport) {
  return counts.map((count) => `${count} ${report[count]}`).join(", ");
}

function linesOf({ lint, skipped = [] }: ImportReport) {
  return [
    ...skipped.map(({ where, why }) => `skipped  ${where}: ${why}`),
    ...lint.map(
      ({ code, field, severity, what, done }) =>
        `${severity.padEnd(8)} ${code}  ${field}: ${what}${done ? ` → ${done}` : ""}`,
    ),
  ];
}
