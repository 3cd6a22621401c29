import { and, asc, desc, eq, gt, sql } from "drizzle-orm";
import { officers } from "#drizzle/schema/accounts.ts";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { calendarChanges, calendarMoves } from "#drizzle/schema/recounts.ts";
import { mayChangeCalendar } from "#lib/agencies/policy.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";

const movesPageSize = 50;

/**
 * What the last change of the calendar moved, for those who may change it: how many open dossiers were looked at, how
 * many moved, the earliest moment among them, and one page of them by code. null while nobody ever changed it.
 */
export async function calendarReport({ actor, db }: Context, afterCode?: string) {
  if (!mayChangeCalendar(actor)) throw new Refusal("forbidden");
  const [change] = await db
    .select({
      id: calendarChanges.id,
      changedAt: calendarChanges.changedAt,
      changedBy: officers.fullName,
      checked: calendarChanges.checked,
      finishedAt: calendarChanges.finishedAt,
      moved: sql<number>`(select count(*)::int from ${calendarMoves} where ${calendarMoves.changeId} = ${calendarChanges.id})`,
      earliestAt: sql<
        string | null
      >`(select min(least(${movedMoment("dueAt", "formerDueAt")}, ${movedMoment("stepDueAt", "formerStepDueAt")}))
        from ${calendarMoves} where ${calendarMoves.changeId} = ${calendarChanges.id})`.mapWith(
        calendarMoves.dueAt,
      ),
    })
    .from(calendarChanges)
    .leftJoin(officers, eq(officers.id, calendarChanges.changedById))
    .orderBy(desc(calendarChanges.id))
    .limit(1);
  if (!change) return null;
  const rows = await db
    .select({
      code: dossiers.code,
      formerDueAt: calendarMoves.formerDueAt,
      dueAt: calendarMoves.dueAt,
      formerStepDueAt: calendarMoves.formerStepDueAt,
      stepDueAt: calendarMoves.stepDueAt,
    })
    .from(calendarMoves)
    .innerJoin(dossiers, eq(dossiers.id, calendarMoves.dossierId))
    .where(and(eq(calendarMoves.changeId, change.id), afterCode ? gt(dossiers.code, afterCode) : undefined))
    .orderBy(asc(dossiers.code))
    .limit(movesPageSize + 1);
  const moves = rows.slice(0, movesPageSize);
  return { ...change, moves, nextAfter: rows.length > movesPageSize ? (moves.at(-1)?.code ?? null) : null };
}

/** The earlier of a moment and what it was, where it moved. */
function movedMoment(now: "dueAt" | "stepDueAt", former: "formerDueAt" | "formerStepDueAt") {
  const [is, was] = [calendarMoves[now], calendarMoves[former]];
  return sql`case when ${is} is distinct from ${was} then least(${is}, ${was}) end`;
}
