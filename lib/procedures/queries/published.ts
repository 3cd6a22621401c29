import { asc, eq, sql } from "drizzle-orm";
import { procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import { recall } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import { catalogueDay } from "./catalogue.ts";
import { inForceOn } from "./in-force.ts";

/** Codes of everything in force and since when each has said what it says: the later of publishing and coming into force. */
export async function listPublished(context: Context): Promise<{ code: string; modifiedAt: Date }[]> {
  const day = await catalogueDay(context);
  return recall(context, "procedures", `published/${day}`, async () => {
    const { publishedAt, effectiveOn, procedureId } = procedureVersions;
    const rows = await context.db
      .select({
        code: procedures.code,
        at: sql<string>`greatest(${publishedAt}, ${effectiveOn}::timestamp at time zone 'Asia/Ho_Chi_Minh')`,
      })
      .from(procedureVersions)
      .innerJoin(procedures, eq(procedures.id, procedureId))
      .where(inForceOn(day))
      .orderBy(asc(procedures.code));
    return rows.map(({ code, at }) => ({ code, modifiedAt: new Date(at) }));
  });
}
