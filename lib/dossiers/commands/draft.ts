import { and, eq, sql } from "drizzle-orm";
import { businessMembers, citizens } from "#drizzle/schema/accounts.ts";
import { drafts } from "#drizzle/schema/dossiers.ts";
import type { Answers } from "#lib/forms/answer.ts";
import { asksForFiles } from "#lib/forms/attachments.ts";
import { stepOf } from "#lib/forms/fields.ts";
import { withoutStep } from "#lib/forms/inputs.ts";
import { postedAnswers } from "#lib/forms/posted.ts";
import { firstValues } from "#lib/forms/prefill.ts";
import { readStep } from "#lib/forms/read-step.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { offerOf } from "#lib/procedures/offer.ts";
import { isCaseOf } from "#lib/procedures/terms.ts";
import { filerIn } from "../filer-in.ts";
import { answerLookups } from "../queries/answer-lookups.ts";
import { basisOfVersion, contentOfVersion, filingBasis } from "../queries/filing-basis.ts";
import { knownFacts } from "../queries/known-facts.ts";
import { officesFor } from "../queries/offices.ts";
import { ownDraft } from "../queries/own-draft.ts";
import { papersIn } from "../queries/paper-place.ts";
import type { SaveDelivery, SaveDraftStep, StartDraft } from "../schema.ts";
import { removePapers, removeUnnamed } from "./remove-paper.ts";

/** Drafts are kept for so many days after the last change. */
const keptDays = 90;

/** Begins an application under the versions in force, for one case at one agency. */
export async function startDraft(context: Context, input: StartDraft) {
  const { actor, db } = context;
  if (actor.kind === "visitor") throw new Refusal("signInRequired");
  if (actor.kind !== "citizen") throw new Refusal("forbidden");
  const caseKey = input.caseKey || null;
  const basis = await filingBasis(context, input.procedureCode, caseKey, input.handlingAgencyId);
  if (!offerOf(basis.content).canFileOnline) throw new Refusal("notOnline");
  if (!isCaseOf(basis.content, caseKey)) throw new Refusal("invalid", { caseKey: "invalidChoice" });
  if (!offerOf(basis.content, caseKey).canFileOnline || !basis.form)
    throw new Refusal("invalid", { caseKey: "notOnline" });
  const businessId = input.businessId || null;
  if (businessId) await requireFiler(context, actor.id, businessId);
  const { handling, reception } = await officesFor(context, basis.content, input.handlingAgencyId);
  const [draft] = await db
    .insert(drafts)
    .values({
      citizenId: actor.id,
      businessId,
      procedureId: basis.procedureId,
      procedureVersionId: basis.procedureVersionId,
      formVersionId: basis.form.versionId,
      caseKey,
      handlingAgencyId: handling.id,
      receptionOfficeId: reception.id,
      updatedAt: context.now,
      expiresAt: daysAfter(context.now, keptDays),
    })
    .returning({ id: drafts.id });
  if (!draft) throw new Error("insert returned nothing");
  const [firstStep] = basis.form.definition.steps;
  return { draftId: draft.id, stepKey: firstStep?.key ?? "papers" };
}

/**
 * Keeps the answers of one step. Anything wrong refuses the step field by field, unless `asTyped`: somebody who adds
 * a row or goes back keeps what they typed, right or not; submission reads everything again. What is kept `quietly`,
 * while somebody types, is no new revision: the page they look at is not stale because of it.
 */
export async function saveDraftStep(
  context: Context,
  input: SaveDraftStep,
  { asTyped = false, quietly = false } = {},
) {
  return context.db.transaction(async (tx) => {
    const inside = { ...context, db: tx };
    const draft = await freshDraft(inside, input);
    const { form } = await basisOfVersion(inside, draft.procedureVersionId, draft.caseKey);
    const step = form && stepOf(form.definition, input.stepKey);
    if (!step) throw new Refusal("notFound");

    const today = dateInVietnam(context.now);
    const known = await knownFacts(inside);
    // What a register vouches for is put over whatever was posted.
    const posted = firstValues(form.definition, step.key, input.answers as Answers, known, today).answers;
    const reading = readStep(form.definition, step.key, posted, {
      answers: draft.answers,
      today,
      lookups: await answerLookups(inside, form.definition, papersIn({ draftId: draft.id })),
      filer: filerIn(known),
    });
    if (reading.problems.length > 0 && !asTyped) throw new Refusal("invalid", faults(reading.problems));
    const kept = asTyped ? postedAnswers(form.definition, step.key, posted) : reading.answers;
    const answers = { ...withoutStep(draft.answers, step), ...kept } as Answers;
    // A file may have arrived after a quiet save was sent off, so that one takes none away.
    if (!quietly && asksForFiles(form.definition)) await removeUnnamed(tx, draft.id, answers);
    return keepDraft(inside, draft, { answers }, quietly ? 0 : 1);
  });
}

/** How the applicant is reached and how the result comes to them; perhaps not chosen yet. */
type TypedDelivery = Omit<SaveDelivery, "deliveryMethod"> & {
  deliveryMethod?: SaveDelivery["deliveryMethod"] | undefined;
};

/** Keeps contact and delivery. Who goes back keeps them `asTyped`, right or not; submission reads them again. */
export async function saveDelivery(
  context: Context,
  input: TypedDelivery,
  locale: "vi" | "en",
  { asTyped = false } = {},
) {
  return context.db.transaction(async (tx) => {
    const inside = { ...context, db: tx };
    const draft = await freshDraft(inside, input);
    const { content } = await contentOfVersion(inside, draft.procedureVersionId);
    const { canReceiveOnline } = offerOf(content, draft.caseKey);
    const isOffered = input.deliveryMethod !== "online" || canReceiveOnline;
    if (!isOffered && !asTyped) throw new Refusal("invalid", { deliveryMethod: "invalidChoice" });
    const person = await personOf(inside, draft.citizenId);
    return keepDraft(inside, draft, {
      deliveryMethod: input.deliveryMethod ?? null,
      deliveryAddress: input.deliveryAddress || null,
      submitter: {
        kind: "person",
        name: person.fullName,
        ...(person.personalId && { identifier: person.personalId }),
        phone: input.phone,
        ...(input.email && { email: input.email }),
        ...(input.address && { address: input.address }),
        locale,
      },
    });
  });
}

/** Throws a draft away, with the papers attached to it. */
export async function deleteDraft(context: Context, draftId: string) {
  return context.db.transaction(async (tx) => {
    const draft = await ownDraft({ ...context, db: tx }, draftId, { forUpdate: true });
    await removePapers(tx, { draftId: draft.id });
    await tx.delete(drafts).where(eq(drafts.id, draft.id));
  });
}

async function freshDraft(context: Context, { draftId, revision }: { draftId: string; revision: number }) {
  const draft = await ownDraft(context, draftId, { forUpdate: true });
  if (draft.revision !== revision) throw new Refusal("changedMeanwhile");
  return draft;
}

/** Writes a change of a draft, counts it, and lets the draft live on. */
export async function keepDraft(
  { db, now }: Pick<Context, "db" | "now">,
  draft: typeof drafts.$inferSelect,
  change: Partial<typeof drafts.$inferInsert>,
  revisions = 1,
) {
  const revision = draft.revision + revisions;
  await db
    .update(drafts)
    .set({ ...change, revision, updatedAt: now, expiresAt: daysAfter(now, keptDays) })
    .where(eq(drafts.id, draft.id));
  return { draftId: draft.id, revision };
}

async function requireFiler({ db }: Context, citizenId: string, businessId: string) {
  const [member] = await db
    .select({ role: businessMembers.role })
    .from(businessMembers)
    .where(and(eq(businessMembers.citizenId, citizenId), eq(businessMembers.businessId, businessId)));
  if (!member) throw new Refusal("notFound");
  if (member.role === "viewer") throw new Refusal("forbidden");
}

async function personOf({ db }: Context, citizenId: string | null) {
  const [person] = await db
    .select({ fullName: citizens.fullName, personalId: citizens.personalId })
    .from(citizens)
    .where(citizenId === null ? sql`false` : eq(citizens.id, citizenId));
  if (!person) throw new Refusal("notFound");
  return person;
}

function faults(problems: { name: string; message: string }[]): Record<string, string> {
  return Object.fromEntries(problems.map(({ name, message }) => [`answers.${name}`, message]).reverse());
}

function daysAfter(at: Date, days: number): Date {
  return new Date(at.getTime() + days * 86_400_000);
}
