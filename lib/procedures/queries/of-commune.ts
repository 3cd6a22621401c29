import { and, eq } from "drizzle-orm";
import { agencies } from "#drizzle/schema/agencies.ts";
import { procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import { recall } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import { dateInVietnam } from "#lib/platform/time.ts";

/** The codes of the procedures of which a commune (its code as a place, or its key) has a version of its own in force. */
export async function codesOfCommune(context: Context, commune: string): Promise<Set<string>> {
  const rows = await recall(context, "procedures", "of-communes", () => {
    const { administrativeCode: place, key } = agencies;
    const { effectiveOn } = procedureVersions;
    return context.db
      .select({ code: procedures.code, place, key, effectiveOn })
      .from(procedureVersions)
      .innerJoin(procedures, eq(procedures.id, procedureVersions.procedureId))
      .innerJoin(agencies, eq(agencies.id, procedureVersions.agencyId))
      .where(and(eq(procedureVersions.state, "published"), eq(agencies.kind, "commune")));
  });
  const today = dateInVietnam(context.now);
  const own = rows.filter(
    ({ place, key, effectiveOn }) => [place, key].includes(commune) && effectiveOn <= today,
  );
  return new Set(own.map(({ code }) => code));
}
