import { and, eq, gt, inArray, isNull, lte, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { procedureVersions } from "#drizzle/schema/procedures.ts";

const later = alias(procedureVersions, "later");

/** Versions that hold or will, of province and communes. */
export const stands = inArray(procedureVersions.state, ["published", "scheduled"]);

/**
 * What is in force on a day, the province's and each commune's own: of a line the last version whose day has come, whether or
 * not the worker has noted it yet, and that was not abolished by then. The same as `inForceAmong`, for the database.
 */
export function inForceAnywhereOn(day: string) {
  const { procedureId, agencyId, effectiveOn, closedOn, number } = procedureVersions;
  return and(
    stands,
    lte(effectiveOn, day),
    or(isNull(closedOn), gt(closedOn, day)),
    sql`not exists (select from ${procedureVersions} ${later} where ${and(
      eq(later.procedureId, procedureId),
      sql`${later.agencyId} is not distinct from ${agencyId}`,
      inArray(later.state, ["published", "scheduled"]),
      lte(later.effectiveOn, day),
      sql`(${later.effectiveOn}, ${later.number}) > (${effectiveOn}, ${number})`,
    )})`,
  );
}

/** What is in force on a day as the rule of the province; what a commune has of its own is asked for by its id. */
export function inForceOn(day: string) {
  return and(isNull(procedureVersions.agencyId), inForceAnywhereOn(day));
}
