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

/** In place of a unit: for these terms the law sets no time limit. */
const noLimit = "none";

/** The units a line may have, and that it has no limit at all. */
export const limitUnits = [...timeUnits, noLimit] as const;

const row = z.discriminatedUnion(
  "unit",
  [
    z.object({ ...scopeShape, amount, unit: z.enum(timeUnits) }),
    z.object({
      ...scopeShape,
      amount: z.string().trim().max(0, "amountOfNone").default(""),
      unit: z.literal(noLimit),
    }),
  ],
  "invalidChoice",
);

/** What a line says only together with an amount. */
const aside = ["channels", "caseKey", ...timeUnits.map((unit) => `unit=${unit}`)];

/** The time limits as a form posts them: a line for each channel and case that differ. */
export const timeLimitsForm = z
  .object({ rows: placedRows(row, aside) })
  .transform(({ rows: given }, context) => {
    if (given.length === 0) context.addIssue(noRow());
    for (const same of Map.groupBy(given, ({ row: each }) => scopeName(each)).values())
      for (const { place } of same.slice(1))
        context.addIssue({ code: "custom", path: ["rows", place, "channels"], message: "sameTerms" });
    return given.map(({ row: each }) => ({
      ...scopeOf(each),
      timeLimit: each.unit === noLimit ? null : { amount: each.amount, unit: each.unit, assumed: false },
    }));
  });

/** The form of the time limits that hold now; of a procedure of which nobody has said any, none. */
export function timeLimitsFormOf(content: Pick<ProcedureContent, "channels">) {
  const isUnsaid = content.channels.every(({ timeLimit }) => timeLimit === null);
  const stated = scopesWithSame(
    content,
    ({ timeLimit, stages }) => timeLimit ?? (stages || isUnsaid ? "unsaid" : null),
  );
  return {
    rows: stated.flatMap(({ said, ...scope }) => {
      if (said === "unsaid") return [];
      if (said === null) return [{ ...scope, amount: "", unit: noLimit }];
      return [{ ...scope, amount: String(said.amount).replace(".", ","), unit: said.unit }];
    }),
  };
}
