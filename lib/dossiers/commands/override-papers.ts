import { recordAct } from "#lib/audit/commands.ts";
import { officeCalendar } from "#lib/deadlines/queries/office-calendar.ts";
import type { Context } from "#lib/platform/context.ts";
import { dataNoticeDueAt } from "../data-notice.ts";
import type { PaperDecision } from "../paper-decisions.ts";
import type { SupplementItem } from "../supplement.ts";
import type { Taking } from "./take-action.ts";

/**
 * Puts on the record of what officers do which papers are asked for although data stand in for them, and answers until
 * when that had to be told. In the caller's transaction; nothing when no such paper is among them.
 */
export async function recordAskedAnyway({ context, dossier }: Taking, items: readonly SupplementItem[]) {
  const asked = items.flatMap(({ target, reason, stillNeeded }) =>
    target.kind === "paper" && stillNeeded
      ? [{ paper: target.componentKey, why: stillNeeded.why, note: reason }]
      : [],
  );
  if (asked.length === 0) return {};
  await recordOverride(context, dossier.code, { asked });
  const calendar = await officeCalendar(context);
  const dueAt = dataNoticeDueAt(calendar, dossier.channel, dossier.receivedAt ?? dossier.submittedAt);
  return { dataNoticeDueAt: dueAt.toISOString() };
}

/** The same of what was decided at the counter, also of papers whose data were taken instead. */
export async function recordCounterDecisions(
  context: Context,
  code: string,
  decisions: readonly PaperDecision[],
) {
  if (decisions.length === 0) return;
  const told = decisions.map((each) =>
    each.kind === "stillNeeded"
      ? { paper: each.componentKey, why: each.why, note: each.note }
      : { paper: each.componentKey, source: each.source },
  );
  await recordOverride(context, code, { counter: told });
}

function recordOverride({ db, actor, now }: Context, code: string, details: Record<string, unknown>) {
  return recordAct(db, actor, "paperDecided", `dossier:${code}`, details, now);
}
