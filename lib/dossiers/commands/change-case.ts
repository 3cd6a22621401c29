import { eq } from "drizzle-orm";
import { drafts } from "#drizzle/schema/dossiers.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { offerOf } from "#lib/procedures/offer.ts";
import { isCaseOf } from "#lib/procedures/terms.ts";
import { basisOfVersion, contentOfVersion } from "../queries/filing-basis.ts";
import { ownDraft } from "../queries/own-draft.ts";
import type { ChangeCase } from "../schema.ts";

/**
 * Turns a draft to another case of its procedure, with the form of that case. Everything answered is kept: the new form
 * shows what it asks for as well, and whoever turns back finds the rest again. Only submission leaves out what the case
 * does not ask for.
 */
export async function changeCase(context: Context, { draftId, revision, caseKey }: ChangeCase) {
  return context.db.transaction(async (tx) => {
    const inside = { ...context, db: tx };
    const draft = await ownDraft(inside, draftId, { forUpdate: true });
    if (draft.revision !== revision) throw new Refusal("changedMeanwhile");
    const { content } = await contentOfVersion(inside, draft.procedureVersionId);
    if (!isCaseOf(content, caseKey)) throw new Refusal("invalid", { caseKey: "invalidChoice" });
    if (!offerOf(content, caseKey).canFileOnline) throw new Refusal("invalid", { caseKey: "notOnline" });
    const { form } = await basisOfVersion(inside, draft.procedureVersionId, caseKey);
    if (!form) throw new Refusal("invalid", { caseKey: "notOnline" });
    await tx
      .update(drafts)
      .set({
        caseKey,
        formVersionId: form.versionId,
        revision: draft.revision + 1,
        updatedAt: context.now,
      })
      .where(eq(drafts.id, draft.id));
  });
}
