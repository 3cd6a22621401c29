import * as z from "zod";
import { type ProcedureContent, timeUnits } from "../content.ts";
import { placedRows } from "./rows.ts";
import { noRow, scopeName, scopeOf, scopeShape, scopesWithSame } from "./scope.ts";

const amount = z
  .string()
  .trim()
  .min(1, "required")
  .regex(/^\d{1,4}(?:[.,]\d{1,2})?$/, "numberShape")
  .transform((given) => Number(given.replace(",", ".")))
  .pipe(z.number().max(3650, "numberShape"));

const row = z.object({ ...scopeShape, amount, unit: z.enum(timeUnits, "invalidChoice") });

/** The time limits as a form posts them: a line for each channel and case that differ. */
export const timeLimitsForm = z
  .object({ rows: placedRows(row, ["channels", "caseKey", "unit"]) })
  .transform(({ rows: given }, context) => {
    if (given.length === 0) context.addIssue(noRow());
    for (const same of Map.groupBy(given, ({ row: each }) => scopeName(each)).values())
      for (const { place } of same.slice(1))
        context.addIssue({ code: "custom", path: ["rows", place, "channels"], message: "sameTerms" });
    return given.map(({ row: { amount: size, unit, ...scope } }) => ({
      ...scopeOf(scope),
      timeLimit: { amount: size, unit, assumed: false },
    }));
  });

/** The form of the time limits that hold now. */
export function timeLimitsFormOf(content: Pick<ProcedureContent, "channels">) {
  const stated = scopesWithSame(content, ({ timeLimit }) => timeLimit);
  return {
    rows: stated.flatMap(({ said, ...scope }) =>
      said ? [{ ...scope, amount: String(said.amount).replace(".", ","), unit: said.unit }] : [],
    ),
  };
}
