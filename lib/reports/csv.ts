import { csvLine } from "#lib/platform/csv.ts";

/** Rows as a CSV file that spreadsheets open rightly: in UTF-8 with its mark. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map(csvLine).join("")}`;
}
