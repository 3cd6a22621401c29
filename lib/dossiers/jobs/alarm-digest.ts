import { and, eq, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";
import { officers, posts } from "#drizzle/schema/accounts.ts";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { alarms } from "#drizzle/schema/notifications.ts";
import { isWorkingDay } from "#lib/deadlines/calendar.ts";
import { dayOf, momentOfDate } from "#lib/deadlines/moment.ts";
import { officeCalendar } from "#lib/deadlines/queries/office-calendar.ts";
import { promiseMessage } from "#lib/notifications/commands.ts";
import type { Database } from "#lib/platform/db.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { warningKinds } from "../alarms.ts";
import { engine } from "../commands/go-on.ts";
import { stillMatters } from "../queries/alarm-matters.ts";

/**
 * Once on every working day, a message to each officer with an address for whom something is late or nearly due: how
 * much, and where to see it. Run again on the same day it promises nothing more.
 */
export async function sendAlarmDigests(db: Database, now: Date): Promise<void> {
  const calendar = await officeCalendar({ actor: engine, db, now });
  if (!isWorkingDay(calendar, dayOf(momentOfDate(now)))) return;
  const isWarning = inArray(alarms.kind, [...warningKinds]);
  const told = await db
    .select({
      id: officers.id,
      email: officers.email,
      late: sql<number>`count(*) filter (where not ${isWarning})::int`,
      soon: sql<number>`count(*) filter (where ${isWarning})::int`,
    })
    .from(alarms)
    .innerJoin(dossiers, eq(dossiers.id, alarms.dossierId))
    .innerJoin(posts, and(eq(posts.agencyId, alarms.agencyId), eq(posts.role, alarms.role)))
    .innerJoin(officers, eq(officers.id, posts.officerId))
    .where(
      and(
        isNull(alarms.seenAt),
        isNull(alarms.lapsedAt),
        stillMatters(now),
        or(isNull(alarms.officerId), eq(alarms.officerId, officers.id)),
        isNull(officers.disabledAt),
        isNotNull(officers.email),
      ),
    )
    .groupBy(officers.id);
  for (const { id, email, late, soon } of told)
    await promiseMessage(db, {
      key: `alarms/${id}/${dateInVietnam(now)}`,
      recipient: email,
      template: "alarmDigest",
      values: { late, soon },
      locale: "vi",
    });
}
