import { and, eq, isNull } from "drizzle-orm";
import { submittedDocuments, supplementRequests } from "#drizzle/schema/dossiers.ts";
import { fieldAt } from "#lib/forms/fields.ts";
import { placeAt } from "#lib/forms/inputs.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import { documentsFor } from "#lib/procedures/terms.ts";
import { firstStep } from "#lib/processes/steps.ts";
import type { AnswerSupplement, RequestSupplement } from "../action-schema.ts";
import { itemsAsked } from "../asked-items.ts";
import type { FileReceipt } from "../events.ts";
import { procedureNameFor } from "../queries/clock-rules.ts";
import { fileReceipts } from "../queries/file-receipts.ts";
import { contentOfVersion } from "../queries/filing-basis.ts";
import { formOfVersion } from "../queries/form-of-version.ts";
import type { LockedDossier } from "../queries/lock-dossier.ts";
import type { SupplementItem } from "../supplement.ts";
import { askedFiles } from "../supplement-form.ts";
import { changeAnswers } from "./change-answers.ts";
import { resumedDesk, sameDesk } from "./desk.ts";
import { recordAskedAnyway } from "./override-papers.ts";
import { record, type Taking, takeAction } from "./take-action.ts";
import { tellApplicant } from "./tell-applicant.ts";

/** Asks the applicant, once and in full, for what is missing or wrong (form 02). Their clock stands still until then. */
export async function requestSupplement(context: Context, input: RequestSupplement) {
  return takeAction(context, input.code, { kind: "requestSupplement" }, async (taking) => {
    const { dossier } = taking;
    const inside = taking.context;
    const { content } = await contentOfVersion(inside, dossier.procedureVersionId, dossier.submittedAt);
    const stage = dossier.stepKey === firstStep(dossier.process).key ? "reception" : "appraisal";
    const { items, faults } = itemsAsked(input.items, documentsFor(content, dossier.caseKey));
    await requireTargets(inside, dossier, content, items);
    if (Object.keys(faults).length > 0) throw new Refusal("invalid", faults);
    const legalBasis = input.legalBasis || null;
    const [request] = await inside.db
      .insert(supplementRequests)
      .values({ dossierId: dossier.id, stage, items, legalBasis, requestedAt: context.now })
      .returning({ id: supplementRequests.id });
    if (!request) throw new Error("insert returned nothing");

    const effect = stage === "reception" ? "none" : content.supplementEffect;
    await record(taking, "supplementRequested", {
      supplementId: request.id,
      stage,
      items,
      legalBasis,
      effect,
      ...(await recordAskedAnyway(taking, items)),
      ...(effect !== "none" && { dueAt: null }),
      desk: { ...(await sameDesk(taking)), holderId: keeperOf(taking), stepDueAt: null },
    });
    const procedure = await procedureNameFor(inside, dossier);
    await tellApplicant(
      inside.db,
      dossier,
      "supplementRequested",
      { code: dossier.code, procedure },
      request.id,
    );
    return { code: dossier.code, supplementId: request.id };
  });
}

/** The applicant's one complete answer. Only what was asked for may change; the clock goes on as the law says. */
export async function answerSupplement(context: Context, input: AnswerSupplement) {
  return takeAction(context, input.code, { kind: "answerSupplement" }, async (taking) => {
    const { dossier } = taking;
    const { db } = taking.context;
    const [request] = await db
      .select()
      .from(supplementRequests)
      .where(and(eq(supplementRequests.dossierId, dossier.id), isNull(supplementRequests.answeredAt)));
    if (!request) throw new Refusal("stepNotAvailable");

    const papers = await fileReceipts(db, eq(submittedDocuments.supplementId, request.id));
    // At the counter a paper may come as paper: the clerk vouches for it.
    const form = dossier.formVersionId
      ? await formOfVersion(taking.context, dossier.formVersionId)
      : undefined;
    const fileQuestions = form ? askedFiles(form, request.items) : [];
    if (context.actor.kind === "citizen") requirePapers(request.items, fileQuestions, papers);
    const given = withFiles(input.answers, fileQuestions, papers);
    const changes = form ? await changeAnswers(taking, form, request.items, given) : [];
    await db
      .update(supplementRequests)
      .set({ answeredAt: context.now })
      .where(eq(supplementRequests.id, request.id));

    const { desk, dueAt = null } = await resumedDesk(taking, { type: "supplementAnswered", details: {} });
    const note = input.note || null;
    await record(taking, "supplementAnswered", {
      supplementId: request.id,
      files: papers,
      changes,
      note,
      dueAt,
      desk,
    });
    const procedure = await procedureNameFor(taking.context, dossier);
    await tellApplicant(
      db,
      dossier,
      "supplementAnswered",
      { code: dossier.code, procedure, dueAt },
      request.id,
    );
    return { code: dossier.code };
  });
}

/** Who appraises keeps the file on their desk; at a counter any colleague takes the answer. */
function keeperOf({ context: { actor }, dossier: { holderRole, holderId } }: Taking): string | null {
  const isOfficersDesk = holderRole === "caseOfficer" || holderRole === "committeeOfficer";
  return actor.kind === "officer" && holderId === null && isOfficersDesk ? actor.id : holderId;
}

/** What is asked for can be given: papers of the procedure's case, questions of its form. */
async function requireTargets(
  context: Context,
  dossier: LockedDossier,
  content: ProcedureContent,
  items: readonly SupplementItem[],
) {
  const papers = new Set(documentsFor(content, dossier.caseKey).map(({ key }) => key));
  const form = dossier.formVersionId ? await formOfVersion(context, dossier.formVersionId) : null;
  const isKnown = ({ target }: SupplementItem) => {
    if (target.kind === "paper") return papers.has(target.componentKey);
    if (target.kind === "field") return form !== null && fieldAt(form, target.path) !== undefined;
    return true;
  };
  if (!items.every(isKnown)) throw new Refusal("invalid", { items: "invalidChoice" });
}

/** One complete answer: every paper asked for is there. */
function requirePapers(
  items: readonly SupplementItem[],
  fileQuestions: readonly { componentKey: string }[],
  papers: readonly { componentKey: string }[],
) {
  const there = new Set(papers.map(({ componentKey }) => componentKey));
  const missing = [
    ...items.flatMap(({ target }) => (target.kind === "paper" ? [target.componentKey] : [])),
    ...fileQuestions.map(({ componentKey }) => componentKey),
  ].filter((key) => !there.has(key));
  if (missing.length > 0)
    throw new Refusal("incomplete", Object.fromEntries(missing.map((key) => [`papers.${key}`, "required"])));
}

/** What was typed, and for questions that ask for files those that were sent for them, whatever was typed. */
function withFiles(
  typed: Record<string, unknown>,
  fileQuestions: readonly { path: string; componentKey: string }[],
  papers: readonly FileReceipt[],
): Record<string, unknown> {
  const given = structuredClone(typed);
  for (const { path, componentKey } of fileQuestions) {
    const sent = papers.filter((paper) => paper.componentKey === componentKey);
    const files = sent.map(({ fileId, name, sizeBytes }) => ({ fileId, name, sizeBytes }));
    placeAt(given, path, files.length > 0 ? files : undefined);
  }
  return given;
}
