import { eq } from "drizzle-orm";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import type { Actor } from "#lib/accounts/actor.ts";
import type { Context } from "#lib/platform/context.ts";
import { isForward, landingStep, stepOf } from "#lib/processes/steps.ts";
import type { EventDetailsByType, EventType } from "../events.ts";
import { hindrancesAt } from "../hindrances.ts";
import { type LockedDossier, lockedById } from "../queries/lock-dossier.ts";
import { comingTo } from "./desk.ts";
import { recordEvent } from "./record-event.ts";

/** Whoever moves a dossier on when nobody does: what it waited for has come. */
export const engine: Actor = { kind: "system", id: "engine" };

/** Ends of a linked dossier: it was decided, refused or taken back. */
const endings: readonly EventType[] = ["resultIssued", "refused", "withdrawn"];

/**
 * Takes a dossier off a step that only waits, as soon as nothing is waited for: also at once, when that came before. A
 * step that waits for a timer is left when it goes off. In the caller's transaction.
 */
export async function leaveWait(context: Context, dossierId: string) {
  const dossier = await lockedById(context, dossierId);
  const step = dossier.stepKey === null ? null : stepOf(dossier.process, dossier.stepKey);
  if (step?.kind !== "wait" || !step.until || step.until === "timer") return;
  if (hindrancesAt(dossier).length === 0) await moveOn(context, dossier, step.until);
}

/** To `target`, or the step that the first way on leads to. Whether there was one. */
export async function moveOn(
  context: Context,
  dossier: LockedDossier,
  because: EventDetailsByType["movedOn"]["because"],
  target?: string,
): Promise<boolean> {
  const actions = dossier.stepKey === null ? [] : stepOf(dossier.process, dossier.stepKey).actions;
  const to = target ?? actions.find((action) => isForward(action.kind) && action.to !== undefined)?.to;
  if (!to) return false;
  const { key } = landingStep(dossier.process, to, dossier.stepFacts);
  const asEngine = { ...context, actor: engine };
  await recordEvent(asEngine, dossier, "", "movedOn", {
    because,
    ...(await comingTo({ context: asEngine, dossier }, key)),
  });
  return true;
}

/** Tells the dossier this one follows from that it has ended; it may have waited for that. */
export async function tellParent(context: Context, dossier: LockedDossier, type: EventType) {
  const { parentId, id, code } = dossier;
  if (parentId === null || !endings.includes(type)) return;
  const asEngine = { ...context, actor: engine };
  const parent = await lockedById(asEngine, parentId);
  if (!parent.openLinks.includes(id)) return;
  const [now] = await context.db
    .select({ status: dossiers.status })
    .from(dossiers)
    .where(eq(dossiers.id, id));
  const status = now?.status ?? dossier.status;
  await recordEvent(asEngine, parent, "", "linkedClosed", { linkedId: id, linkedCode: code, status });
  await leaveWait(asEngine, parentId);
}
