import { eq } from "drizzle-orm";
import * as z from "zod";
import { businesses } from "#drizzle/schema/accounts.ts";
import { listOneStops } from "#lib/agencies/queries/one-stops.ts";
import { isOfQuestion } from "#lib/forms/attachments.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { offerOf } from "#lib/procedures/offer.ts";
import { documentsFor, papersToUpload, termsFor } from "#lib/procedures/terms.ts";
import { readDelivery } from "../delivery.ts";
import { feesOfDossier } from "../fees.ts";
import { filingSteps } from "../filing-steps.ts";
import { filingWarnings } from "../filing-warnings.ts";
import { bankFacts } from "./bank-facts.ts";
import { basisOfVersion } from "./filing-basis.ts";
import { formLookups } from "./form-lookups.ts";
import { knownFacts, type SourceWords } from "./known-facts.ts";
import { openOffices } from "./offices.ts";
import { ownDraft } from "./own-draft.ts";
import { listPapers } from "./papers.ts";

export type DraftView = Awaited<ReturnType<typeof getDraftView>>;

/** One application its author is writing: everything that any of its pages shows. Nobody else's is found. */
export async function getDraftView(context: Context, draftId: string, words: SourceWords) {
  const { draft, basis, definition, lookups, papers, steps, today } = await readDraft(context, draftId);
  const { content } = basis;
  const [known, earlier, offices, oneStops, business] = await Promise.all([
    knownFacts(context, words),
    bankFacts(context, definition, words.earlier),
    openOffices(context),
    listOneStops(context),
    businessName(context, draft.businessId),
  ]);
  const terms = termsFor(content, "online", draft.caseKey);
  return {
    id: draft.id,
    revision: draft.revision,
    updatedAt: draft.updatedAt,
    expiresAt: draft.expiresAt,
    procedure: { code: basis.code, name: content.name },
    /** The cases it may be turned to. */
    cases: content.cases.filter(({ key }) => offerOf(content, key).canFileOnline),
    caseKey: draft.caseKey,
    caseName: content.cases.find(({ key }) => key === draft.caseKey)?.name ?? null,
    business,
    handlingAgency: offices.get(draft.handlingAgencyId) ?? null,
    /** Where results are collected and questions answered. */
    reception: oneStops.find(({ id }) => id === draft.receptionOfficeId) ?? null,
    offer: offerOf(content, draft.caseKey),
    timeLimit: terms?.timeLimit ?? null,
    fees: feesOfDossier(content, { ...draft, channel: "online", submittedAt: context.now }),
    definition,
    answers: draft.answers,
    warnings: filingWarnings(definition, draft.answers, today, lookups),
    lookups,
    today,
    known: { ...earlier, ...known },
    components: documentsFor(content, draft.caseKey),
    missingPapers: missingIn(content, draft.caseKey, papers),
    /** Those of another case stay with the draft, out of sight, in case its author turns back. */
    papers: papers.filter(({ componentKey }) =>
      documentsFor(content, draft.caseKey).some(({ key }) => key === componentKey),
    ),
    submitter: draft.submitter,
    deliveryMethod: draft.deliveryMethod,
    deliveryAddress: draft.deliveryAddress,
    steps,
  };
}

/** The steps of one's own draft and which of them are complete. */
export async function getFilingSteps(context: Context, draftId: string) {
  const { basis, steps } = await readDraft(context, draftId);
  return { procedureCode: basis.code, steps };
}

async function readDraft(context: Context, draftId: string) {
  if (!z.uuid().safeParse(draftId).success) throw new Refusal("notFound");
  const draft = await ownDraft(context, draftId);
  const basis = await basisOfVersion(context, draft.procedureVersionId, draft.caseKey);
  if (!basis.form) throw new Refusal("notOnline");
  const { definition } = basis.form;
  const [lookups, papers] = await Promise.all([formLookups(context), listPapers(context, { draftId })]);
  const today = dateInVietnam(context.now);
  const files = Object.fromEntries(
    papers.flatMap(({ fileId, componentKey, ...file }) =>
      isOfQuestion(componentKey) ? [[fileId, file] as const] : [],
    ),
  );
  const steps = filingSteps({
    definition,
    answers: draft.answers,
    today,
    lookups: { ...lookups, files },
    asksForPapers: documentsFor(basis.content, draft.caseKey).length > 0,
    missingPapers: missingIn(basis.content, draft.caseKey, papers),
    isDeliveryComplete: !(
      "problems" in readDelivery(draft, offerOf(basis.content, draft.caseKey).canReceiveOnline)
    ),
  });
  return { draft, basis, definition, lookups, papers, steps, today };
}

function missingIn(
  content: Parameters<typeof papersToUpload>[0],
  caseKey: string | null,
  papers: { componentKey: string }[],
): string[] {
  const there = new Set(papers.map(({ componentKey }) => componentKey));
  return papersToUpload(content, caseKey).flatMap(({ key }) => (there.has(key) ? [] : [key]));
}

async function businessName({ db }: Context, businessId: string | null): Promise<string | null> {
  if (businessId === null) return null;
  const [business] = await db
    .select({ name: businesses.name })
    .from(businesses)
    .where(eq(businesses.id, businessId));
  return business?.name ?? null;
}
