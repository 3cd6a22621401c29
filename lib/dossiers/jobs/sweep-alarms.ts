import { and, eq, isNull, sql } from "drizzle-orm";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { alarms } from "#drizzle/schema/notifications.ts";
import { officeCalendar } from "#lib/deadlines/queries/office-calendar.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { alarmsDue } from "../alarm-rules.ts";
import { engine } from "../commands/go-on.ts";
import { raiseAlarms } from "../commands/raise-alarms.ts";
import {
  type CandidateCursor,
  type Candidates,
  endingDossiers,
  endingSteps,
  lateOpinions,
  waitingIntake,
} from "../queries/alarm-candidates.ts";
import { stillMatters } from "../queries/alarm-matters.ts";
import { heldRoles } from "../queries/held-roles.ts";

const batch = 500;

/**
 * Tells the offices what is nearly due, late or waits unopened, and lets lapse what was said of dossiers that went on.
 * Several may run at once: an alarm is raised once, whoever comes first.
 */
export async function sweepAlarms(db: Database, now: Date): Promise<void> {
  const context: Context = { actor: engine, db, now };
  const calendar = await officeCalendar(context);
  const isHeld = await heldRoles(db);
  await lapse(db, now);
  for (const candidates of [endingSteps, endingDossiers, waitingIntake, lateOpinions])
    await raiseAll(candidates, { db, calendar, now, isHeld });
}

type Sweep = { db: Database } & Parameters<typeof alarmsDue>[1];

async function raiseAll(candidates: Candidates, { db, ...asked }: Sweep) {
  let after: CandidateCursor | undefined;
  for (;;) {
    const found = await candidates(db, { ...asked, limit: batch, after });
    const due = found.flatMap((facts) =>
      alarmsDue(facts, asked).map((alarm) => ({ ...alarm, dossierId: facts.id })),
    );
    await raiseAlarms(db, due, asked.now);
    after = found.at(-1);
    if (found.length < batch) return;
  }
}

async function lapse(db: Database, now: Date) {
  await db
    .update(alarms)
    .set({ lapsedAt: now })
    .from(dossiers)
    .where(
      and(
        eq(dossiers.id, alarms.dossierId),
        isNull(alarms.seenAt),
        isNull(alarms.lapsedAt),
        sql`not ${stillMatters(now)}`,
      ),
    );
}
