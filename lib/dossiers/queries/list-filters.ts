import { and, eq, gte, isNotNull, lt, type SQL, sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import { dateInVietnam, timeZone } from "#lib/platform/time.ts";
import type { ListFilters } from "../list-schema.ts";

/** The dossiers that pass a list's filters, as a condition for `where`; nothing where none is set. */
export function passing(filters: ListFilters, now: Date): SQL | undefined {
  const { status, procedure, field, channel, holder, role, due, from, to } = filters;
  return and(
    status && eq(dossiers.status, status),
    procedure === undefined
      ? undefined
      : sql`${dossiers.procedureId} = (select ${procedures.id} from ${procedures} where ${procedures.code} = ${procedure})`,
    field === undefined
      ? undefined
      : sql`${dossiers.procedureVersionId} in (select ${procedureVersions.id} from ${procedureVersions} where ${procedureVersions.field} = ${field})`,
    channel && eq(dossiers.channel, channel),
    holder ? eq(dossiers.holderAgencyId, holder) : undefined,
    role && eq(dossiers.holderRole, role),
    due && and(isNotNull(dossiers.holderAgencyId), inWindow(due, now)),
    from ? gte(dossiers.receivedAt, startOf(Temporal.PlainDate.from(from))) : undefined,
    to ? lt(dossiers.receivedAt, startOf(Temporal.PlainDate.from(to).add({ days: 1 }))) : undefined,
  );
}

/** The nearer of the two moments a dossier is due: of its step, and of the whole unless the applicant is waited for. */
const soonest = sql`least(${dossiers.stepDueAt}, case when ${dossiers.status} <> 'supplement_required' and ${dossiers.finishedAt} is null then ${dossiers.dueAt} end)`;

function inWindow(window: "late" | "today" | "week", now: Date): SQL {
  const moment = sql`${now.toISOString()}::timestamptz`;
  if (window === "late") return sql`${soonest} < ${moment}`;
  const today = Temporal.PlainDate.from(dateInVietnam(now));
  const days = window === "today" ? 1 : 8 - today.dayOfWeek;
  const end = startOf(today.add({ days })).toISOString();
  return sql`${soonest} >= ${moment} and ${soonest} < ${end}::timestamptz`;
}

function startOf(day: Temporal.PlainDate): Date {
  return new Date(day.toZonedDateTime(timeZone).epochMilliseconds);
}
