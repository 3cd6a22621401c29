import { asc, eq } from "drizzle-orm";
import { procedures } from "#drizzle/schema/procedures.ts";
import { usualTimes } from "#drizzle/schema/usual-times.ts";
import { recall } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";

/** How long dossiers really took, in working days, and of how many it was counted between which days. */
export type UsualTime = Pick<
  typeof usualTimes.$inferSelect,
  "handlerKind" | "dossiers" | "medianDays" | "ninetiethDays" | "fromOn" | "toOn"
>;

/** How long dossiers of a procedure really took, by kind of the agency that handled them; empty when too few were finished. */
export async function usualTimesOf(context: Context, code: string): Promise<UsualTime[]> {
  const known = await recall(context, "usualTimes", "all", async () => {
    const { handlerKind, dossiers, medianDays, ninetiethDays, fromOn, toOn } = usualTimes;
    const rows = await context.db
      .select({ code: procedures.code, handlerKind, dossiers, medianDays, ninetiethDays, fromOn, toOn })
      .from(usualTimes)
      .innerJoin(procedures, eq(procedures.id, usualTimes.procedureId))
      .orderBy(asc(handlerKind));
    return Map.groupBy(rows, (row) => row.code);
  });
  return (known.get(code) ?? []).map(({ code: _code, ...time }) => time);
}
