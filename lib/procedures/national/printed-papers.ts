import type { PaperGroup, PaperRow } from "./source.ts";

/** The list of papers in lines for people: a block for each heading, and no count where there is none. */
export function papersInLines(groups: readonly PaperGroup[]): string {
  return groups
    .map(({ heading, rows }) => [asHeading(heading), ...rows.map(rowInLines)].filter(Boolean).join("\n"))
    .filter(Boolean)
    .join("\n\n");
}

function asHeading(heading: string | null): string {
  return heading === null || heading === "" ? "" : `${unmarked(heading).replace(/[\s:]+$/u, "")}:`;
}

/** Marks of a list before a line: each line stands by itself. */
function unmarked(line: string): string {
  return line.replace(/^[-–—+*•·\s]+/u, "");
}

function rowInLines({ name, originals, copies, templates }: PaperRow): string {
  const counts = [originals > 0 && `${originals} bản chính`, copies > 0 && `${copies} bản sao`].filter(
    Boolean,
  );
  const count = counts.length > 0 ? `(${counts.join(", ")})` : "";
  const [file, ...others] = templates;
  if (!name) return [[file, ...others].join(", "), count].filter(Boolean).join(" ");
  const blanks = file === undefined ? "" : `Mẫu đơn, tờ khai: ${templates.join(", ")}`;
  return [[unmarked(name).replace(/;$/u, ""), count].filter(Boolean).join(" "), blanks]
    .filter(Boolean)
    .join("\n");
}
