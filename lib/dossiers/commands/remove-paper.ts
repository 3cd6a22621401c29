import { and, eq, inArray, like, not, type SQL, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import { results } from "#drizzle/schema/documents.ts";
import { submittedDocuments } from "#drizzle/schema/dossiers.ts";
import { discardFile } from "#lib/documents/commands.ts";
import type { Answers } from "#lib/forms/answer.ts";
import { questionKey } from "#lib/forms/attachments.ts";
import { filesIn } from "#lib/forms/read-files.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { openPlace, type PaperPlace, papersIn } from "../queries/paper-place.ts";

/** Takes back a paper that was attached but not sent yet. */
export async function removePaper(context: Context, { paperId }: { paperId: string }) {
  return context.db.transaction(async (tx) => {
    const place = await placeOf(tx, paperId);
    await openPlace({ ...context, db: tx }, place, { forUpdate: true });
    await removePapers(tx, place, paperId);
  });
}

/** Takes back every paper of a place, or one of them, with the files that nothing else needs. */
export async function removePapers(tx: Database, place: PaperPlace, paperId?: string) {
  const removed = await tx
    .delete(submittedDocuments)
    .where(and(papersIn(place), paperId === undefined ? undefined : eq(submittedDocuments.id, paperId)))
    .returning({ fileId: submittedDocuments.fileId });
  for (const { fileId } of removed) if (fileId) await discardUnneeded(tx, fileId);
}

/** Takes back the papers of a draft that its case does not ask for: they were attached before the case was changed. */
export async function removeUnasked(tx: Database, draftId: string, asked: readonly { key: string }[]) {
  const isAsked = inArray(submittedDocuments.componentKey, ["", ...asked.map(({ key }) => key)]);
  await removeThose(tx, draftId, and(not(isAsked), not(ofQuestions)));
}

/** Takes back the files that were sent for questions of the form and that no answer names any more. */
export async function removeUnnamed(tx: Database, draftId: string, answers: Answers) {
  const named = namedFiles(answers);
  const isNamed = named.length > 0 ? inArray(submittedDocuments.fileId, named) : sql`false`;
  await removeThose(tx, draftId, and(ofQuestions, not(isNamed)));
}

const ofQuestions = like(submittedDocuments.componentKey, questionKey("%"));

/** Every file any answer names, also of a question the form of today does not ask. */
function namedFiles(answers: unknown): string[] {
  if (typeof answers !== "object" || answers === null) return [];
  const files = filesIn(answers).map(({ fileId }) => fileId);
  return [...files, ...Object.values(answers).flatMap(namedFiles)];
}

async function removeThose(tx: Database, draftId: string, which: SQL | undefined) {
  const papers = await tx
    .select({ id: submittedDocuments.id })
    .from(submittedDocuments)
    .where(and(papersIn({ draftId }), which));
  for (const { id } of papers) await removePapers(tx, { draftId }, id);
}

/** Forgets a file unless something else needs it: a paper of an earlier dossier may have been attached again. */
export async function discardUnneeded(tx: Database, fileId: string) {
  const papers = tx
    .select({ fileId: submittedDocuments.fileId })
    .from(submittedDocuments)
    .where(eq(submittedDocuments.fileId, fileId));
  const issued = tx.select({ fileId: results.fileId }).from(results).where(eq(results.fileId, fileId));
  const needed = await unionAll(papers, issued).limit(1);
  if (needed.length === 0) await discardFile(tx, fileId);
}

async function placeOf(tx: Database, paperId: string): Promise<PaperPlace> {
  const [paper] = await tx
    .select({ draftId: submittedDocuments.draftId, supplementId: submittedDocuments.supplementId })
    .from(submittedDocuments)
    .where(eq(submittedDocuments.id, paperId));
  if (paper?.supplementId) return { supplementId: paper.supplementId };
  if (paper?.draftId) return { draftId: paper.draftId };
  throw new Refusal("notFound");
}
