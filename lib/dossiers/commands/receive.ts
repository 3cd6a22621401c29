import type { Context } from "#lib/platform/context.ts";
import type { RefuseDossier } from "../action-schema.ts";
import { clockOf } from "../clock.ts";
import type { DossierEvent } from "../events.ts";
import type { PaperDecision } from "../paper-decisions.ts";
import { clockRules, procedureNameFor } from "../queries/clock-rules.ts";
import { eventsOf } from "../queries/lock-dossier.ts";
import { comingTo } from "./desk.ts";
import { record, type Taking, takeAction, targetOf } from "./take-action.ts";
import { tellApplicant } from "./tell-applicant.ts";

/** Receives a dossier: its clock starts, its due moment is promised (form 01). */
export async function receiveDossier(context: Context, code: string) {
  return takeAction(context, code, { kind: "receive" }, (taking) => recordReception(taking));
}

/** The reception itself, also for a dossier opened a moment ago at the counter. */
export async function recordReception(taking: Taking, papers: PaperDecision[] = []) {
  const { context, dossier } = taking;
  const { desk } = await comingTo(taking, targetOf(taking));
  const received = { type: "received", details: { dueAt: null, desk }, at: context.now } as DossierEvent;
  const events = await eventsOf(context.db, dossier.id);
  const clock = clockOf([...events, received], await clockRules(context, dossier));
  const dueAt = clock?.dueAt.toISOString() ?? null;
  await record(taking, "received", { dueAt, desk, ...(papers.length > 0 && { papers }) });
  const procedure = await procedureNameFor(context, dossier);
  await tellApplicant(context.db, dossier, "received", { code: dossier.code, procedure, dueAt });
  return { code: dossier.code };
}

/** Refuses to receive or to handle a dossier, with the reason and where to turn instead (form 03). */
export async function refuseDossier(context: Context, { code, reason, competentAgency }: RefuseDossier) {
  return takeAction(context, code, { kind: "refuse" }, async (taking) => {
    const { dossier } = taking;
    await record(taking, "refused", { reason, competentAgency: competentAgency || null });
    const procedure = await procedureNameFor(taking.context, dossier);
    await tellApplicant(taking.context.db, dossier, "refused", { code, procedure });
    return { code };
  });
}
