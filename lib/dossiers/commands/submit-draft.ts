import { and, eq } from "drizzle-orm";
import { businesses } from "#drizzle/schema/accounts.ts";
import { dossiers, drafts, submittedDocuments } from "#drizzle/schema/dossiers.ts";
import { readForm } from "#lib/forms/read-form.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { offerOf } from "#lib/procedures/offer.ts";
import { documentsFor, papersToUpload } from "#lib/procedures/terms.ts";
import { readDelivery } from "../delivery.ts";
import type { FileReceipt } from "../events.ts";
import { filerIn } from "../filer-in.ts";
import type { Party } from "../party.ts";
import { answerLookups } from "../queries/answer-lookups.ts";
import { fileReceipts } from "../queries/file-receipts.ts";
import { basisOfVersion, type FilingBasis, requireOpen } from "../queries/filing-basis.ts";
import { knownFacts } from "../queries/known-facts.ts";
import { ownDraft } from "../queries/own-draft.ts";
import { visibleTo } from "../queries/visibility.ts";
import type { SubmitDraft } from "../schema.ts";
import { openDossier } from "./open-dossier.ts";
import { removeUnasked, removeUnnamed } from "./remove-paper.ts";
import { tellApplicant } from "./tell-applicant.ts";

/** Turns a draft into a dossier, once: a double click, a reload or a retry finds the dossier it already made. */
export async function submitDraft(
  context: Context,
  { draftId, revision }: SubmitDraft,
): Promise<{ code: string }> {
  const idempotencyKey = `draft:${draftId}`;
  return context.db.transaction(async (tx) => {
    const inside = { ...context, db: tx };
    const draft = await ownDraft(inside, draftId, { forUpdate: true }).catch(() => null);
    if (!draft) return submittedBefore(inside, idempotencyKey);
    if (draft.revision !== revision) throw new Refusal("changedMeanwhile");

    const basis = await basisOfVersion(inside, draft.procedureVersionId, draft.caseKey);
    await requireOpen(inside, basis.code);
    const offer = offerOf(basis.content, draft.caseKey);
    if (!offer.canFileOnline) throw new Refusal("notOnline");
    const delivery = readDelivery(draft, offer.canReceiveOnline);
    if ("problems" in delivery) throw new Refusal("incomplete", delivery.problems);
    const { submitter } = delivery;
    const answers = await completeAnswers(inside, basis, draft);
    await removeUnnamed(tx, draftId, answers);
    await removeUnasked(tx, draftId, documentsFor(basis.content, draft.caseKey));
    const attached = await fileReceipts(tx, eq(submittedDocuments.draftId, draftId));
    requirePapers(basis, draft.caseKey, attached);

    const dossier = await openDossier(inside, {
      idempotencyKey,
      basis,
      caseKey: draft.caseKey,
      channel: "online",
      handlingAgencyId: draft.handlingAgencyId,
      citizenId: draft.citizenId,
      businessId: draft.businessId,
      apiClientId: null,
      ...delivery,
      owner: draft.businessId ? await businessParty(inside, draft.businessId) : submitter,
      answers,
      files: attached,
    });
    await tx
      .update(submittedDocuments)
      .set({ draftId: null, dossierId: dossier.id })
      .where(eq(submittedDocuments.draftId, draftId));
    await tx.delete(drafts).where(eq(drafts.id, draftId));
    await tellApplicant(tx, { id: dossier.id, citizenId: draft.citizenId, submitter }, "submitted", {
      code: dossier.code,
      procedure: basis.content.name[submitter.locale ?? "vi"],
    });
    return { code: dossier.code };
  });
}

async function submittedBefore({ db, actor }: Context, idempotencyKey: string) {
  const [dossier] = await db
    .select({ code: dossiers.code })
    .from(dossiers)
    .where(and(eq(dossiers.idempotencyKey, idempotencyKey), visibleTo(actor)));
  if (!dossier) throw new Refusal("notFound");
  return dossier;
}

async function completeAnswers(
  context: Context,
  { form }: FilingBasis,
  { id, answers: given }: { id: string; answers: unknown },
) {
  if (!form) throw new Refusal("notOnline");
  const { answers, problems } = readForm(
    form.definition,
    given,
    dateInVietnam(context.now),
    await answerLookups(context, form.definition, eq(submittedDocuments.draftId, id)),
    filerIn(await knownFacts(context)),
  );
  if (problems.length > 0)
    throw new Refusal(
      "incomplete",
      Object.fromEntries(problems.map(({ name, message }) => [`answers.${name}`, message])),
    );
  return answers;
}

function requirePapers({ content }: FilingBasis, caseKey: string | null, attached: FileReceipt[]) {
  const there = new Set(attached.map(({ componentKey }) => componentKey));
  const missing = papersToUpload(content, caseKey).filter(({ key }) => !there.has(key));
  if (missing.length > 0)
    throw new Refusal(
      "incomplete",
      Object.fromEntries(missing.map(({ key }) => [`papers.${key}`, "required"])),
    );
}

async function businessParty({ db }: Context, businessId: string): Promise<Party> {
  const [business] = await db.select().from(businesses).where(eq(businesses.id, businessId));
  if (!business) throw new Refusal("notFound");
  const { name, taxCode, phone, email, street } = business;
  return {
    kind: "business",
    name,
    identifier: taxCode,
    ...(phone && { phone }),
    ...(email && { email }),
    ...(street && { address: street }),
  };
}
