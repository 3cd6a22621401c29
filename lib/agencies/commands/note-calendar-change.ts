import { calendarChanges } from "#drizzle/schema/recounts.ts";
import type { Context } from "#lib/platform/context.ts";
import { calendarChanged } from "../jobs.ts";
import { workCalendar } from "../queries/work-calendar.ts";

/**
 * Keeps the calendar as it is before a change, and promises that what it makes a difference to is counted anew; in the
 * caller's transaction. Several days changed by one act are one change.
 */
export async function noteCalendarChange({ actor, db, now }: Context) {
  const former = await workCalendar({ actor, db, now });
  const [change] = await db
    .insert(calendarChanges)
    .values({ changedAt: now, changedById: actor.kind === "officer" ? actor.id : null, former })
    .onConflictDoUpdate({
      target: [calendarChanges.changedAt, calendarChanges.changedById],
      set: { lastDossierId: null, checked: 0, finishedAt: null },
    })
    .returning({ id: calendarChanges.id });
  if (!change) throw new Error("insert returned nothing");
  await calendarChanged.enqueue(db, { changeId: change.id });
}
