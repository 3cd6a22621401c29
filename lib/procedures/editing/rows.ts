import * as z from "zod";

const mostRows = 200;

/**
 * The rows of a form, each with the place it has on screen, so that faults can be told there. Those marked to go and those in which nothing is written are none; `aside` names what stands in a row
 * from the beginning and says nothing by itself, or only while it is as it was (`status=fixed`).
 */
export function placedRows<Row extends z.ZodType>(row: Row, aside: readonly string[]) {
  return z
    .array(z.preprocess((given) => (isKept(given, aside) ? given : null), row.nullable()))
    .max(mostRows, "tooMany")
    .optional()
    .transform((all = []) => all.flatMap((each, place) => (each === null ? [] : [{ place, row: each }])));
}

/** The same without their places. */
export function rows<Row extends z.ZodType>(row: Row, aside: readonly string[]) {
  return placedRows(row, aside).transform((all) => all.map((each) => each.row));
}

function isKept(row: unknown, aside: readonly string[]): boolean {
  if (typeof row !== "object" || row === null) return false;
  if ("remove" in row && row.remove === "yes") return false;
  return Object.entries(row).some(
    ([name, value]) =>
      !aside.includes(name) && !aside.includes(`${name}=${value}`) && isWritten(value, aside),
  );
}

function isWritten(value: unknown, aside: readonly string[]): boolean {
  if (Array.isArray(value)) return value.some((each) => isWritten(each, aside));
  if (typeof value === "object" && value !== null) return isKept(value, aside);
  return typeof value === "string" && value.trim() !== "";
}
