import { and, asc, eq, inArray, isNotNull, isNull, lt, lte, type SQL, sql } from "drizzle-orm";
import { dossierParts } from "#drizzle/schema/desk.ts";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { alarms } from "#drizzle/schema/notifications.ts";
import type { Role } from "#lib/accounts/actor.ts";
import type { CompiledCalendar } from "#lib/deadlines/calendar.ts";
import { dateOfMoment, dayOf, minutesPerDay, momentOfDate } from "#lib/deadlines/moment.ts";
import { addWorkingMinutes, moveWorkingDays, workingDayFrom } from "#lib/deadlines/working-time.ts";
import type { Database } from "#lib/platform/db.ts";
import { type AlarmFacts, longestStepNotice } from "../alarm-rules.ts";

/** Where a batch ended. */
export type CandidateCursor = { at: Date; id: string };

type Candidate = AlarmFacts & { id: string; at: Date };

/** One batch of dossiers that an alarm may be due about and whose holder has not been told. */
export type Candidates = (
  db: Database,
  asked: { calendar: CompiledCalendar; now: Date; limit: number; after: CandidateCursor | undefined },
) => Promise<Candidate[]>;

const columns = {
  id: dossiers.id,
  channel: dossiers.channel,
  status: dossiers.status,
  // What lies on a desk has a holder; the conditions below see to it.
  holderAgencyId: sql<string>`${dossiers.holderAgencyId}`,
  holderRole: sql<Role>`${dossiers.holderRole}`,
  holderId: dossiers.holderId,
  receptionOfficeId: dossiers.receptionOfficeId,
  stepSince: dossiers.stepSince,
  stepDueAt: dossiers.stepDueAt,
  receivedAt: dossiers.receivedAt,
  finishedAt: dossiers.finishedAt,
  dueAt: dossiers.dueAt,
};

/** Steps that end within a working day or have ended, by their end. */
export const endingSteps: Candidates = (db, { calendar, now, limit, after }) => {
  const until = dateOfMoment(addWorkingMinutes(calendar, momentOfDate(now), longestStepNotice));
  const kind = sql`case when ${dossiers.stepDueAt} < ${iso(now)} then 'stepLate' else 'stepSoon' end`;
  return some(db, {
    at: dossiers.stepDueAt,
    where: and(
      lte(dossiers.stepDueAt, until),
      isNull(dossiers.finishedAt),
      isNotNull(dossiers.holderAgencyId),
      notToldHolder(sql`${alarms.kind} = ${kind} and ${alarms.dueAt} = ${dossiers.stepDueAt}`),
    ),
    limit,
    after,
  });
};

/** Dossiers promised for the next working day or before, by what was promised. */
export const endingDossiers: Candidates = (db, { calendar, now, limit, after }) => {
  const today = workingDayFrom(calendar, dayOf(momentOfDate(now)));
  const until = dateOfMoment((moveWorkingDays(calendar, today, 1) + 1) * minutesPerDay);
  const kind = sql`case when ${dossiers.dueAt} < ${iso(now)} then 'dossierLate' else 'dossierSoon' end`;
  return some(db, {
    at: dossiers.dueAt,
    where: and(
      lt(dossiers.dueAt, until),
      isNull(dossiers.finishedAt),
      isNotNull(dossiers.holderAgencyId),
      notToldHolder(sql`${alarms.kind} = ${kind} and ${alarms.dueAt} = ${dossiers.dueAt}`),
    ),
    limit,
    after,
  });
};

/** Eight working hours are never less than eight hours of the clock. */
const leastIntakeMs = 8 * 3_600_000;

/** Dossiers from outside that wait at reception, longest first. */
export const waitingIntake: Candidates = (db, { now, limit, after }) =>
  some(db, {
    at: dossiers.stepSince,
    where: and(
      eq(dossiers.status, sql`'submitted'`),
      isNull(dossiers.receivedAt),
      inArray(dossiers.channel, ["online", "api"]),
      lte(dossiers.stepSince, new Date(now.getTime() - leastIntakeMs)),
      isNotNull(dossiers.holderAgencyId),
      notToldHolder(sql`${alarms.kind} = 'intakeLate' and ${alarms.raisedAt} >= ${dossiers.stepSince}`),
    ),
    limit,
    after,
  });

/** Opinions that should have come, by when. */
export const lateOpinions: Candidates = async (db, { now, limit, after }) => {
  const rows = await db
    .select({ ...columns, at: dossierParts.dueAt, agencyId: dossierParts.agencyId, role: dossierParts.role })
    .from(dossierParts)
    .innerJoin(dossiers, eq(dossiers.id, dossierParts.dossierId))
    .where(
      and(
        isNull(dossierParts.endedAt),
        eq(dossierParts.kind, sql`'consulted'`),
        lt(dossierParts.dueAt, now),
        isNotNull(dossiers.holderAgencyId),
        notToldHolder(sql`${alarms.kind} = 'opinionLate' and ${alarms.dueAt} = ${dossierParts.dueAt}`),
        beyond(dossierParts.dueAt, after),
      ),
    )
    .orderBy(asc(dossierParts.dueAt), asc(dossiers.id))
    .limit(limit);
  return rows.flatMap(({ at, agencyId, role, ...facts }) =>
    at === null ? [] : [{ ...facts, at, asked: { agencyId, role, dueAt: at } }],
  );
};

type By = typeof dossiers.stepDueAt | typeof dossiers.dueAt | typeof dossiers.stepSince;

async function some(
  db: Database,
  {
    at: by,
    where,
    limit,
    after,
  }: Pick<Parameters<Candidates>[1], "limit" | "after"> & { at: By; where: SQL | undefined },
): Promise<Candidate[]> {
  const rows = await db
    .select({ ...columns, at: by })
    .from(dossiers)
    .where(and(where, beyond(by, after)))
    .orderBy(asc(by), asc(dossiers.id))
    .limit(limit);
  return rows.flatMap(({ at, ...facts }) => (at === null ? [] : [{ ...facts, at, asked: null }]));
}

/** Told once; whoever holds it next is told anew. */
function notToldHolder(about: SQL): SQL {
  return sql`not exists (select from ${alarms} where ${alarms.dossierId} = ${dossiers.id} and ${about}
    and ${alarms.agencyId} = ${dossiers.holderAgencyId} and ${alarms.role} = ${dossiers.holderRole}
    and ${alarms.officerId} is not distinct from ${dossiers.holderId})`;
}

function beyond(by: By | typeof dossierParts.dueAt, after: CandidateCursor | undefined): SQL | undefined {
  return after && sql`(${by}, ${dossiers.id}) > (${iso(after.at)}, ${after.id}::uuid)`;
}

function iso(at: Date): SQL {
  return sql`${at.toISOString()}::timestamptz`;
}
