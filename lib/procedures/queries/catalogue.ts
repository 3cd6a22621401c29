import { and, eq, lte } from "drizzle-orm";
import { procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import { recall } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { buildIndex, type CatalogueIndex } from "../search/catalogue-index.ts";
import { entryOf } from "../search/entry.ts";

/** What is in force on a day: the published version of each procedure, from its effective day on. */
export function inForceOn(day: string) {
  return and(eq(procedureVersions.state, "published"), lte(procedureVersions.effectiveOn, day));
}

/** The search index of everything in force today, built when the catalogue or the day has changed. */
export function catalogueIndex(context: Context): Promise<CatalogueIndex> {
  const today = dateInVietnam(context.now);
  return recall(context, "procedures", `index/${today}`, async () => {
    const versions = await context.db
      .select({ code: procedures.code, content: procedureVersions.content })
      .from(procedureVersions)
      .innerJoin(procedures, eq(procedures.id, procedureVersions.procedureId))
      .where(inForceOn(today));
    return buildIndex(versions.map(({ code, content }) => entryOf(code, content)));
  });
}
