import { and, eq, isNull } from "drizzle-orm";
import { procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import { recall } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { buildIndex, type CatalogueIndex } from "../search/catalogue-index.ts";
import { entryOf } from "../search/entry.ts";
import type { Synonyms } from "../search/synonyms.ts";
import { fieldNames } from "./field-names.ts";
import { inForceOn, stands } from "./in-force.ts";
import { learnedSynonyms } from "./synonym-index.ts";

/**
 * The last day on which something came into force or ended: the catalogue has been the same since. What is remembered of it
 * goes by this day, not by today, of which there would be one more every day.
 */
export async function catalogueDay(context: Context): Promise<string> {
  const days = await recall(context, "procedures", "days", async () => {
    const { effectiveOn, closedOn } = procedureVersions;
    const rows = await context.db
      .selectDistinct({ effectiveOn, closedOn })
      .from(procedureVersions)
      .where(and(stands, isNull(procedureVersions.agencyId)));
    return [...new Set(rows.flatMap((row) => [row.effectiveOn, row.closedOn ?? row.effectiveOn]))].sort();
  });
  const today = dateInVietnam(context.now);
  return days.findLast((day) => day <= today) ?? "0001-01-01";
}

/** The search index of everything in force, with the everyday words the staff taught it. */
export async function catalogueIndex(context: Context): Promise<CatalogueIndex> {
  const [index, synonyms] = await Promise.all([indexInForce(context), learnedSynonyms(context)]);
  return withSynonyms(index, synonyms);
}

async function indexInForce(context: Context): Promise<CatalogueIndex> {
  const day = await catalogueDay(context);
  return recall(context, "procedures", `index/${day}`, async () => {
    const versions = await context.db
      .select({
        code: procedures.code,
        content: procedureVersions.content,
        effectiveOn: procedureVersions.effectiveOn,
      })
      .from(procedureVersions)
      .innerJoin(procedures, eq(procedures.id, procedureVersions.procedureId))
      .where(inForceOn(day));
    const fields = await fieldNames(context);
    return buildIndex(
      versions.map(({ code, content, effectiveOn }) => entryOf(code, content, fields, effectiveOn)),
    );
  });
}

/** An index taught once: what is kept with it (answers, room to count in) goes by which index it is. */
const taught = new WeakMap<CatalogueIndex, CatalogueIndex>();

function withSynonyms(index: CatalogueIndex, synonyms: Synonyms): CatalogueIndex {
  const known = taught.get(index);
  if (known?.synonyms === synonyms) return known;
  const made = { ...index, synonyms };
  taught.set(index, made);
  return made;
}
