import { and, eq, gte, isNotNull, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { procedureVersions } from "#drizzle/schema/procedures.ts";
import { epochDayFromIso } from "#lib/deadlines/epoch-day.ts";
import { officeCalendar } from "#lib/deadlines/queries/office-calendar.ts";
import { workingDaysBetween } from "#lib/deadlines/working-time.ts";
import type { Context } from "#lib/platform/context.ts";
import { timeZone } from "#lib/platform/time.ts";
import { onTimeShare, type Share, spreadOf } from "../indicators.ts";
import { type Month, type MonthSpan, monthsUpTo, spanOf } from "../month.ts";
import { type FieldRow, monthTable } from "../month-table.ts";
import { withinReports } from "./within.ts";

const trendMonths = 6;

/** The month in the shape of form II.06a for what the actor reports on, with how fast the work was. */
export async function getMonthReport(context: Context, month: Month) {
  const within = await withinReports(context);
  const [rows, finished] = await Promise.all([
    countByField(context, within, spanOf(month)),
    countFinished(context, within, month),
  ]);
  const table = monthTable(rows);
  const calendar = await officeCalendar(context);
  const durations = finished.flatMap(({ receivedOn, finishedOn, count }) => {
    const [from, to] = [epochDayFromIso(receivedOn ?? ""), epochDayFromIso(finishedOn ?? "")];
    return from === null || to === null
      ? []
      : [{ workingDays: workingDaysBetween(calendar, from, to), count }];
  });
  return {
    month,
    table,
    onTime: onTimeShare(table.total),
    spread: spreadOf(durations),
    trend: trendOf(finished, month),
  };
}

export type MonthReport = Awaited<ReturnType<typeof getMonthReport>>;

/**
 * What was on the tables in the month: received before its end and not finished before its beginning. A dossier that
 * was turned away at the counter was never received. Early is before the day promised, overdue after the moment.
 */
async function countByField({ db, now }: Context, within: SQL, { from, to }: MonthSpan): Promise<FieldRow[]> {
  const { receivedAt, finishedAt, dueAt, channel } = dossiers;
  const until = moment(to < now ? to : now);
  const isNew = sql`${receivedAt} >= ${moment(from)}`;
  const isOnline = sql`${channel} in ('online', 'api')`;
  const isDone = sql`${finishedAt} < ${moment(to)}`;
  const isOpen = sql`(${finishedAt} is null or ${finishedAt} >= ${moment(to)})`;
  const isEarly = sql`${dayOf(finishedAt)} < ${dayOf(dueAt)}`;
  const isLate = sql`${finishedAt} > ${dueAt}`;
  const isPastDue = sql`(${dueAt} < ${until} and ${dossiers.status} <> 'supplement_required')`;
  const counted = db
    .select({
      versionId: dossiers.procedureVersionId,
      received: countOf(sql`true`).as("received"),
      online: countOf(sql`${isNew} and ${isOnline}`).as("online"),
      direct: countOf(sql`${isNew} and not ${isOnline}`).as("direct"),
      carriedOver: countOf(sql`not ${isNew}`).as("carried_over"),
      resolved: countOf(isDone).as("resolved"),
      early: countOf(sql`${isDone} and ${isEarly}`).as("early"),
      onTime: countOf(sql`${isDone} and not coalesce(${isEarly} or ${isLate}, false)`).as("on_time"),
      overdue: countOf(sql`${isDone} and ${isLate}`).as("overdue"),
      inProgress: countOf(isOpen).as("in_progress"),
      within: countOf(sql`${isOpen} and not coalesce(${isPastDue}, false)`).as("within"),
      pastDue: countOf(sql`${isOpen} and ${isPastDue}`).as("past_due"),
    })
    .from(dossiers)
    .where(and(within, lt(receivedAt, to), or(isNull(finishedAt), gte(finishedAt, from))))
    .groupBy(dossiers.procedureVersionId)
    .as("counted");
  const sum = (column: SQL.Aliased<number>) => sql<number>`sum(${column})::int`;
  const field = sql<string>`${procedureVersions.content} ->> 'field'`;
  return db
    .select({
      field,
      received: sum(counted.received),
      online: sum(counted.online),
      direct: sum(counted.direct),
      carriedOver: sum(counted.carriedOver),
      resolved: sum(counted.resolved),
      early: sum(counted.early),
      onTime: sum(counted.onTime),
      overdue: sum(counted.overdue),
      inProgress: sum(counted.inProgress),
      within: sum(counted.within),
      pastDue: sum(counted.pastDue),
    })
    .from(counted)
    .innerJoin(procedureVersions, eq(procedureVersions.id, counted.versionId))
    .groupBy(field)
    .orderBy(field);
}

type Finished = {
  month: Month;
  /** Dates of the month itself, from which working days are counted; null in the months before. */
  receivedOn: string | null;
  finishedOn: string | null;
  count: number;
  onTime: number;
};

/** What was finished in the month and in those before it: months in sums, the month itself by the days it took. */
function countFinished({ db }: Context, within: SQL, month: Month): Promise<Finished[]> {
  const { receivedAt, finishedAt, dueAt } = dossiers;
  const { from, to } = spanOf(month);
  const [first = month] = monthsUpTo(month, trendMonths);
  const isThisMonth = sql`${finishedAt} >= ${moment(from)}`;
  return db
    .select({
      month: sql<string>`to_char(${finishedAt} at time zone ${sql.raw(`'${timeZone}'`)}, 'YYYY-MM')`,
      receivedOn: sql<string | null>`case when ${isThisMonth} then ${dayOf(receivedAt)}::text end`,
      finishedOn: sql<string | null>`case when ${isThisMonth} then ${dayOf(finishedAt)}::text end`,
      count: countOf(sql`true`),
      onTime: countOf(sql`not coalesce(${finishedAt} > ${dueAt}, false)`),
    })
    .from(dossiers)
    .where(
      and(
        within,
        isNotNull(receivedAt),
        lt(receivedAt, to),
        gte(finishedAt, spanOf(first).from),
        lt(finishedAt, to),
      ),
    )
    .groupBy(sql`1`, sql`2`, sql`3`);
}

function trendOf(finished: readonly Finished[], month: Month): (Share & { month: Month })[] {
  const byMonth = Map.groupBy(finished, (each) => each.month);
  return monthsUpTo(month, trendMonths).map((each) => {
    const parts = byMonth.get(each) ?? [];
    const sum = (part: "count" | "onTime") => parts.reduce((total, row) => total + row[part], 0);
    return { month: each, numerator: sum("onTime"), denominator: sum("count") };
  });
}

const countOf = (condition: SQL) => sql<number>`count(*) filter (where ${condition})::int`;
const moment = (at: Date) => sql`${at.toISOString()}::timestamptz`;
const dayOf = (column: typeof dossiers.finishedAt | typeof dossiers.dueAt | typeof dossiers.receivedAt) =>
  sql`(${column} at time zone ${sql.raw(`'${timeZone}'`)})::date`;
