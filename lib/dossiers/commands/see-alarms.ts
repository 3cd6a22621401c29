import { and, inArray } from "drizzle-orm";
import { alarms } from "#drizzle/schema/notifications.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { SeeAlarms } from "../alarm-schema.ts";
import { openAt } from "../queries/alarms.ts";

/**
 * Marks alarms at the actor's desks as seen, under their name. What is for everybody of a role is seen for all of them.
 * Those of other desks, and those a colleague saw a moment ago, are left alone; none left at all is not found.
 */
export async function seeAlarms({ actor, db, now }: Context, { ids }: SeeAlarms) {
  const mine = openAt(actor);
  const seen = await db
    .update(alarms)
    .set({ seenAt: now, ...(actor.kind === "officer" && { seenById: actor.id }) })
    .where(and(inArray(alarms.id, ids), mine))
    .returning({ id: alarms.id });
  if (seen.length === 0) throw new Refusal("notFound");
  return { count: seen.length };
}
