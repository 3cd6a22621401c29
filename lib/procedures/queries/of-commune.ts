import { and, eq, or } from "drizzle-orm";
import { agencies } from "#drizzle/schema/agencies.ts";
import { procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import { recall } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { inForceAmong } from "../in-force.ts";
import { stands } from "./in-force.ts";

/** The codes of the procedures of which a commune (its code as a place, or its key) has a version of its own in force. */
export async function codesOfCommune(context: Context, commune: string): Promise<Set<string>> {
  const versions = await recall(context, "procedures", `of-commune/${commune}`, () => {
    const { administrativeCode, key, kind } = agencies;
    const { state, number, effectiveOn, closedOn } = procedureVersions;
    return context.db
      .select({ code: procedures.code, state, number, effectiveOn, closedOn })
      .from(procedureVersions)
      .innerJoin(procedures, eq(procedures.id, procedureVersions.procedureId))
      .innerJoin(agencies, eq(agencies.id, procedureVersions.agencyId))
      .where(and(stands, eq(kind, "commune"), or(eq(administrativeCode, commune), eq(key, commune))));
  });
  const today = dateInVietnam(context.now);
  const lines = Map.groupBy(versions, ({ code }) => code);
  return new Set([...lines].flatMap(([code, line]) => (inForceAmong(line, today) ? [code] : [])));
}
