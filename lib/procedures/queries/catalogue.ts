import { and, asc, eq, isNull, lte } from "drizzle-orm";
import { procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import { recall } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { buildIndex, type CatalogueIndex } from "../search/catalogue-index.ts";
import { entryOf } from "../search/entry.ts";
import { fieldNames } from "./field-names.ts";

/** The versions of the province; what a commune has of its own is asked for by its id. */
const isPublished = and(eq(procedureVersions.state, "published"), isNull(procedureVersions.agencyId));

/** What is in force on a day: the published version of each procedure, from its effective day on. */
export function inForceOn(day: string) {
  return and(isPublished, lte(procedureVersions.effectiveOn, day));
}

/**
 * The last day on which something came into force: the catalogue has been the same since. What is remembered of it goes
 * by this day, not by today, of which there would be one more every day.
 */
export async function catalogueDay(context: Context): Promise<string> {
  const days = await recall(context, "procedures", "days", async () => {
    const { effectiveOn } = procedureVersions;
    const rows = await context.db
      .selectDistinct({ effectiveOn })
      .from(procedureVersions)
      .where(isPublished)
      .orderBy(asc(effectiveOn));
    return rows.map((row) => row.effectiveOn);
  });
  const today = dateInVietnam(context.now);
  return days.findLast((day) => day <= today) ?? "0001-01-01";
}

/** The search index of everything in force. */
export async function catalogueIndex(context: Context): Promise<CatalogueIndex> {
  const day = await catalogueDay(context);
  return recall(context, "procedures", `index/${day}`, async () => {
    const versions = await context.db
      .select({ code: procedures.code, content: procedureVersions.content })
      .from(procedureVersions)
      .innerJoin(procedures, eq(procedures.id, procedureVersions.procedureId))
      .where(inForceOn(day));
    const fields = await fieldNames(context);
    return buildIndex(versions.map(({ code, content }) => entryOf(code, content, fields)));
  });
}
