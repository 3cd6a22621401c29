import { and, asc, eq, gt, isNotNull, isNull, sql } from "drizzle-orm";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { calendarChanges, calendarMoves } from "#drizzle/schema/recounts.ts";
import { workCalendar } from "#lib/agencies/queries/work-calendar.ts";
import { type CompiledCalendar, compileCalendar, type WorkCalendar } from "#lib/deadlines/calendar.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { stepOf } from "#lib/processes/steps.ts";
import { engine } from "../commands/go-on.ts";
import { recordEvent } from "../commands/record-event.ts";
import { tellApplicant } from "../commands/tell-applicant.ts";
import { countedAnew, movedBy } from "../count-anew.ts";
import { clockRules, procedureNameFor } from "../queries/clock-rules.ts";
import { eventsOf, lockedById } from "../queries/lock-dossier.ts";
import { budgetOf } from "../step-clock.ts";

const batch = 100;

/**
 * Counts all open dossiers anew after the calendar changed, and records in each only what moved. What has its result
 * keeps the moment it is measured by. Broken off it goes on where it was; run twice it moves nothing twice.
 */
export async function countAnew(db: Database, changeId: string, now: Date): Promise<void> {
  const [change] = await db.select().from(calendarChanges).where(eq(calendarChanges.id, changeId));
  if (!change || change.finishedAt) return;
  const context: Context = { actor: engine, db, now };
  const calendars = [change.former, await workCalendar(context)];
  const [former, present] = calendars.every(isWorked) ? calendars.map(compileCalendar) : [];
  let last = change.lastDossierId;
  while (former && present) {
    const ids = await openAfter(db, last);
    for (const id of ids) await moveOne(context, id, { changeId, former, present });
    last = ids.at(-1) ?? last;
    await db
      .update(calendarChanges)
      .set({ lastDossierId: last, checked: sql`${calendarChanges.checked} + ${ids.length}` })
      .where(eq(calendarChanges.id, changeId));
    if (ids.length < batch) break;
  }
  await db.update(calendarChanges).set({ finishedAt: now }).where(eq(calendarChanges.id, changeId));
}

/** A calendar in which nobody ever works counts nothing. */
function isWorked({ sessions }: WorkCalendar): boolean {
  return Object.values(sessions).some((blocks = []) => blocks.length > 0);
}

async function openAfter(db: Database, last: string | null): Promise<string[]> {
  const rows = await db
    .select({ id: dossiers.id })
    .from(dossiers)
    .where(
      and(
        isNotNull(dossiers.holderAgencyId),
        isNull(dossiers.finishedAt),
        last === null ? undefined : gt(dossiers.id, last),
      ),
    )
    .orderBy(asc(dossiers.id))
    .limit(batch);
  return rows.map(({ id }) => id);
}

type Change = { changeId: string; former: CompiledCalendar; present: CompiledCalendar };

/** Each in a transaction of its own: nobody waits for more than one. */
function moveOne(outside: Context, id: string, { changeId, former, present }: Change) {
  return outside.db.transaction(async (db) => {
    const context = { ...outside, db };
    const dossier = await lockedById(context, id);
    if (dossier.stepKey === null || dossier.finishedAt !== null) return;
    const events = await eventsOf(db, id);
    const rules = await clockRules(context, dossier);
    const budget = budgetOf(stepOf(dossier.process, dossier.stepKey), dossier.channel);
    const by = (calendar: CompiledCalendar) => countedAnew(events, { ...rules, calendar }, budget);
    const moved = movedBy(dossier, by(former), by(present));
    if (!moved) return;
    const kept = { formerDueAt: dossier.dueAt, formerStepDueAt: dossier.stepDueAt };
    await recordEvent(context, dossier, "", "dueRecomputed", {
      former: iso(dossier.dueAt),
      dueAt: iso(moved.dueAt),
      stepDueAt: iso(moved.stepDueAt),
    });
    await db
      .insert(calendarMoves)
      .values({ changeId, dossierId: id, ...kept, ...moved })
      .onConflictDoUpdate({ target: [calendarMoves.changeId, calendarMoves.dossierId], set: moved });
    if (iso(moved.dueAt) === iso(dossier.dueAt)) return;
    const procedure = await procedureNameFor(context, dossier);
    const said = { code: dossier.code, procedure, dueAt: iso(moved.dueAt) };
    await tellApplicant(db, dossier, "dueRecomputed", said, `${changeId}/${said.dueAt}`);
  });
}

function iso(at: Date | null): string | null {
  return at?.toISOString() ?? null;
}
