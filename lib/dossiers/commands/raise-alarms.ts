import { alarms } from "#drizzle/schema/notifications.ts";
import type { Database } from "#lib/platform/db.ts";
import type { Alarm } from "../alarm-rules.ts";

/** Raises alarms about dossiers. What was raised before, about the same moment and for the same desk, stays as it is. */
export async function raiseAlarms(
  db: Database,
  raised: readonly (Alarm & { dossierId: string })[],
  now: Date,
) {
  if (raised.length === 0) return;
  await db
    .insert(alarms)
    .values(raised.map((alarm) => ({ ...alarm, raisedAt: now })))
    .onConflictDoNothing();
}
