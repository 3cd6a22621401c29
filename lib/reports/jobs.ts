import { sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { usualTimes } from "#drizzle/schema/usual-times.ts";
import { epochDayFromIso } from "#lib/deadlines/epoch-day.ts";
import { officeCalendar } from "#lib/deadlines/queries/office-calendar.ts";
import { workingDaysBetween } from "#lib/deadlines/working-time.ts";
import { forget } from "#lib/platform/cache.ts";
import type { Database } from "#lib/platform/db.ts";
import { dateInVietnam, timeZone } from "#lib/platform/time.ts";

/** Of fewer dossiers a middle says little, and might say it of somebody. */
const fewest = 10;

/** A dossier received longer ago than this is counted as if received then: it is among the slowest anyway. */
const yearsBack = 6;

/**
 * Counts anew how long dossiers of the year up to yesterday took, in working days from reception to the result, by
 * procedure and kind of the agency that handled them. The days are numbered here, by the calendar that deadlines are
 * counted with, so that the database subtracts two numbers for each dossier and only a few rows come of it.
 */
export async function countUsualTimes(db: Database, now: Date): Promise<void> {
  const today = Temporal.PlainDate.from(dateInVietnam(now));
  const [from, first] = [today.subtract({ years: 1 }), today.subtract({ years: yearsBack })];
  const passed = await workingDaysPassed({ db, now }, first, today);
  const dayOf = (moment: typeof dossiers.finishedAt) =>
    sql`(${moment} at time zone ${sql.raw(`'${timeZone}'`)})::date`;
  const startOf = (day: Temporal.PlainDate) => day.toZonedDateTime(timeZone).toInstant().toString();
  const { procedureId, handlingAgencyId, receivedAt, finishedAt, outcome } = dossiers;

  await db.transaction(async (tx) => {
    await tx.delete(usualTimes);
    await tx.execute(sql`
      with days as (
        select ${first.toString()}::date + (place - 1)::int as day, passed::int as passed
        from jsonb_array_elements_text(${JSON.stringify(passed)}::jsonb) with ordinality as each (passed, place)
      ), taken as (
        select ${procedureId} as procedure_id, agencies.kind, finished.passed - received.passed as days
        from ${dossiers}
        join agencies on agencies.id = ${handlingAgencyId}
        join days as received on received.day = greatest(${dayOf(receivedAt)}, ${first.toString()}::date)
        join days as finished on finished.day = ${dayOf(finishedAt)}
        where ${outcome} is not null and ${receivedAt} is not null
          and ${finishedAt} >= ${startOf(from)}::timestamptz and ${finishedAt} < ${startOf(today)}::timestamptz
      )
      insert into usual_times (procedure_id, handler_kind, dossiers, median_days, ninetieth_days, from_on, to_on)
      select procedure_id, kind, count(*)::int, percentile_disc(0.5) within group (order by days),
        percentile_disc(0.9) within group (order by days),
        ${from.toString()}::date, ${today.subtract({ days: 1 }).toString()}::date
      from taken
      group by procedure_id, kind
      having count(*) >= ${fewest}`);
    await forget(tx, "usualTimes");
  });
}

/** For each day from `first` up to today, how many working days had passed since `first`. */
async function workingDaysPassed(
  { db, now }: { db: Database; now: Date },
  first: Temporal.PlainDate,
  today: Temporal.PlainDate,
): Promise<number[]> {
  const calendar = await officeCalendar({ actor: { kind: "system", id: "usual-times" }, db, now });
  const start = epochDayFromIso(first.toString()) ?? 0;
  const length = first.until(today).days + 1;
  return Array.from({ length }, (_, place) => workingDaysBetween(calendar, start, start + place));
}
