import { eq } from "drizzle-orm";
import { procedureRecords, procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import { recordAct } from "#lib/audit/commands.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { isSame } from "../canonical.ts";
import type { DiscardDraft } from "../draft-schema.ts";
import { collisions, mergeLayers } from "../layers.ts";
import { mayEdit } from "../policy.ts";
import { lowerOf, type OpenLayer, openLayer } from "./open-layer.ts";
import type { LineVersion } from "./version-line.ts";

/**
 * Takes back what was written in a draft. A draft that brings something new from below is left as it came: what the record
 * changed still waits to be decided. A procedure that was begun at the desk and never published goes altogether.
 */
export async function discardDraft(context: Context, { code, agencyId, revision }: DiscardDraft) {
  return context.db.transaction(async (tx) => {
    const layer = await openLayer(context, tx, { code, agencyId });
    const { draft, keeper } = layer;
    if (!mayEdit(keeper, layer)) throw new Refusal("forbidden");
    if (!draft) throw new Refusal("notFound");
    if (draft.revision !== revision) throw new Refusal("versionChanged");

    const isGone = wasBegunHere(layer);
    const isLeft = !isGone && bringsSomethingNew(layer);
    if (isLeft) await leaveAsItCame(tx, layer, draft);
    else await tx.delete(procedureVersions).where(eq(procedureVersions.id, draft.id));
    if (isGone) await forgetProcedure(tx, layer.procedureId);
    const details = { number: draft.number, agencyId, parts: draft.overrides.map(({ part }) => part) };
    await recordAct(tx, context.actor, "procedureDraftDiscarded", `procedure:${code}`, details, context.now);
    return { isLeft, isGone };
  });
}

/** A procedure begun at the desk that was never published: nothing of it is known to anybody yet. */
function wasBegunHere({ draft, lines }: OpenLayer): boolean {
  return lines.length === 1 && draft?.record?.number === 1 && draft.record.authorId !== null;
}

async function forgetProcedure(tx: Database, procedureId: string) {
  await tx.delete(procedureRecords).where(eq(procedureRecords.procedureId, procedureId));
  await tx.delete(procedures).where(eq(procedures.id, procedureId));
}

async function leaveAsItCame(tx: Database, { base }: OpenLayer, draft: LineVersion) {
  if (draft.authorId === null) throw new Refusal("stepNotAvailable");
  const overrides = base?.overrides ?? [];
  const questions = base ? collisions(base.lower, draft.lower, overrides).map(({ part }) => part) : [];
  const content = mergeLayers(draft.lower, overrides);
  await tx
    .update(procedureVersions)
    .set({ overrides, questions, content, authorId: null, revision: draft.revision + 1 })
    .where(eq(procedureVersions.id, draft.id));
}

/** Whether the draft stands upon something else than what is in force. */
function bringsSomethingNew({ draft, base, ground, agencyId }: OpenLayer): boolean {
  if (!draft) return false;
  const standing =
    agencyId === null ? (base && base.state !== "closed" ? lowerOf(base) : null) : ground.lower;
  return standing === null || !isSame(standing, draft.lower);
}
