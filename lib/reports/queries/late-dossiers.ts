import { and, asc, eq, isNotNull, isNull, lt, ne, sql } from "drizzle-orm";
import { agencies } from "#drizzle/schema/agencies.ts";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { procedureVersions } from "#drizzle/schema/procedures.ts";
import { dayOf, momentOfDate } from "#lib/deadlines/moment.ts";
import { officeCalendar } from "#lib/deadlines/queries/office-calendar.ts";
import { workingDaysBetween } from "#lib/deadlines/working-time.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Bilingual } from "#lib/procedures/bilingual.ts";
import { withinReports } from "./within.ts";

const listed = 50;

/**
 * Undecided dossiers whose promised moment is past, the oldest promise first, and how many there are. Facts only: whose they
 * are is not told, and why is not known.
 */
export async function listLateDossiers(context: Context) {
  const { db, now } = context;
  const within = await withinReports(context);
  const [calendar, rows] = await Promise.all([
    officeCalendar(context),
    db
      .select({
        code: dossiers.code,
        procedureName: sql<Bilingual>`${procedureVersions.content} -> 'name'`,
        agency: { vi: agencies.name, en: agencies.nameEn },
        dueAt: dossiers.dueAt,
        total: sql<number>`(count(*) over ())::int`,
      })
      .from(dossiers)
      .innerJoin(procedureVersions, eq(procedureVersions.id, dossiers.procedureVersionId))
      .innerJoin(agencies, eq(agencies.id, dossiers.handlingAgencyId))
      .where(
        and(
          within,
          isNotNull(dossiers.holderAgencyId),
          isNull(dossiers.finishedAt),
          ne(dossiers.status, "supplement_required"),
          lt(dossiers.dueAt, now),
        ),
      )
      .orderBy(asc(dossiers.dueAt), asc(dossiers.id))
      .limit(listed),
  ]);
  const today = dayOf(momentOfDate(now));
  const items = rows.map(({ total: _total, dueAt, ...row }) => ({
    ...row,
    dueAt,
    workingDaysLate: dueAt === null ? 0 : workingDaysBetween(calendar, dayOf(momentOfDate(dueAt)), today),
  }));
  return { total: rows[0]?.total ?? 0, items };
}

export type LateDossiers = Awaited<ReturnType<typeof listLateDossiers>>;
