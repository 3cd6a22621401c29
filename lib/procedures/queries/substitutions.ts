import { asc, isNotNull } from "drizzle-orm";
import { dataSubstitutions } from "#drizzle/schema/procedures.ts";
import { recall } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import type { ProcedureContent } from "../content.ts";
import { type Substitution, withSubstitutions } from "../substitution/substitutions.ts";

/**
 * The content of a procedure with the papers that data stand in for on a day (a date in Vietnam). The rows are remembered,
 * what follows from them is not: they are few, and every day may be another.
 */
export async function substituted(
  context: Context,
  code: string,
  content: ProcedureContent,
  day: string,
): Promise<ProcedureContent> {
  const rows = await confirmedRows(context);
  return withSubstitutions(content, rows.get(code) ?? [], day);
}

function confirmedRows(context: Context): Promise<ReadonlyMap<string, Substitution[]>> {
  return recall(context, "substitutions", "confirmed", async () => {
    const rows = await context.db
      .select()
      .from(dataSubstitutions)
      .where(isNotNull(dataSubstitutions.confirmedAt))
      .orderBy(asc(dataSubstitutions.validFrom), asc(dataSubstitutions.id));
    const read = rows.map((row) => ({ ...row, isConfirmed: true }));
    return Map.groupBy(read, ({ procedureCode }) => procedureCode);
  });
}
