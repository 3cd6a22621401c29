import { and, asc, lte, ne, sql } from "drizzle-orm";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { logError } from "#lib/platform/log.ts";
import { type Addressee, holderOf, superiorOfHolder } from "../alarm-rules.ts";
import { engine, leaveWait, moveOn } from "../commands/go-on.ts";
import { raiseAlarms } from "../commands/raise-alarms.ts";
import { recordEvent } from "../commands/record-event.ts";
import { heldRoles } from "../queries/held-roles.ts";
import { eventsOf, lockedById } from "../queries/lock-dossier.ts";
import type { IsHeld } from "../superiors.ts";
import { timerDue } from "../timers.ts";

const batch = 200;

/**
 * Lets the timers of processes go off: a word to the holder or to who answers for them, or the step is passed over. While
 * the applicant is asked for something they wait. One dossier that fails keeps no other back.
 */
export async function timersGoOff(db: Database, now: Date): Promise<void> {
  const isHeld = await heldRoles(db);
  let after = { at: new Date(0), id: "00000000-0000-0000-0000-000000000000" };
  for (;;) {
    const found = await db
      .select({ id: dossiers.id, at: dossiers.nextTimerAt })
      .from(dossiers)
      .where(
        and(
          lte(dossiers.nextTimerAt, now),
          ne(dossiers.status, "supplement_required"),
          sql`(${dossiers.nextTimerAt}, ${dossiers.id}) > (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`,
        ),
      )
      .orderBy(asc(dossiers.nextTimerAt), asc(dossiers.id))
      .limit(batch);
    for (const { id } of found) await timersOf(db, id, { now, isHeld }).catch(logError);
    const last = found.at(-1);
    if (found.length < batch || !last?.at) return;
    after = { id: last.id, at: last.at };
  }
}

type Going = { now: Date; isHeld: IsHeld };

/** Each in a transaction of its own; what somebody else did meanwhile is seen once the dossier is locked. */
function timersOf(db: Database, id: string, { now, isHeld }: Going) {
  return db.transaction(async (tx) => {
    const context: Context = { actor: engine, db: tx, now };
    while (await oneTimer(context, id, isHeld));
  });
}

/** Whether one went off and left the dossier where it was: then another may be due. */
async function oneTimer(context: Context, id: string, isHeld: IsHeld): Promise<boolean> {
  const dossier = await lockedById(context, id);
  const { holderAgencyId, holderRole, holderId, status } = dossier;
  if (holderAgencyId === null || holderRole === null || status === "supplement_required") return false;
  const timer = timerDue(await eventsOf(context.db, id), dossier.process, context.now);
  if (!timer) return false;
  const { effect, index, at, next, to } = timer;
  if (effect === "moveOn" && (await moveOn(context, dossier, "timer", to))) {
    await leaveWait(context, id);
    return false;
  }
  // A step that leads nowhere cannot be passed over: then whoever answers for it is told.
  const kind = effect === "remind" ? "reminder" : "escalation";
  const holder = { holderAgencyId, holderRole, holderId };
  const told: Addressee = kind === "reminder" ? holderOf(holder) : superiorOfHolder(holder, isHeld);
  const went = effect === "remind" ? effect : "escalate";
  await recordEvent(context, dossier, "", "timerWent", { index, effect: went, next });
  await raiseAlarms(context.db, [{ ...told, kind, dueAt: at, dossierId: id }], context.now);
  return true;
}
