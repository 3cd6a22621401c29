import { eq } from "drizzle-orm";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { recordAct } from "#lib/audit/commands.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { MoveToVersion } from "../action-schema.ts";
import { actorName } from "../queries/actor-name.ts";
import { lockDossier } from "../queries/lock-dossier.ts";
import { findMove } from "../queries/version-move.ts";
import { mayMoveToVersion } from "../version-move.ts";
import { recordEvent } from "./record-event.ts";
import { tellApplicant } from "./tell-applicant.ts";

/**
 * Puts a live dossier under the version of its procedure that is in force: an act of its own, with a reason, in its history
 * and in the audit log. The time limit of that version counts from reception; fee, form and answers stay as they were filed.
 */
export async function moveToVersion(context: Context, { code, versionId, reason }: MoveToVersion) {
  return context.db.transaction(async (tx) => {
    const inside = { ...context, db: tx };
    const dossier = await lockDossier(inside, code);
    if (!mayMoveToVersion(context.actor, dossier)) throw new Refusal("forbidden");
    const found = await findMove(inside, dossier, reason);
    // What was looked at is what is agreed to.
    if (!found || found.move.next.procedureVersionId !== versionId) throw new Refusal("changedMeanwhile");
    if (found.move.hindrance) throw new Refusal("invalid", { versionId: found.move.hindrance });

    const { details } = found.event;
    const name = await actorName(inside, dossier.submitter.name);
    await recordEvent(inside, dossier, name, "versionChanged", details);
    await tx
      .update(dossiers)
      .set({ procedureVersionId: versionId, processVersionId: found.processVersionId })
      .where(eq(dossiers.id, dossier.id));
    const audited = {
      before: details.before.number,
      after: details.after.number,
      dueAt: details.dueAt,
      reason,
    };
    await recordAct(tx, context.actor, "dossierVersionChanged", `dossier:${code}`, audited, context.now);
    const procedure = found.move.next.content.name[dossier.submitter.locale ?? "vi"];
    await tellApplicant(tx, dossier, "versionChanged", { code, procedure, dueAt: details.dueAt }, versionId);
    return { code, dueAt: details.dueAt };
  });
}
