import { and, eq, inArray, not } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import { results } from "#drizzle/schema/documents.ts";
import { submittedDocuments } from "#drizzle/schema/dossiers.ts";
import { discardFile } from "#lib/documents/commands.ts";
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
  const unasked = await tx
    .select({ id: submittedDocuments.id })
    .from(submittedDocuments)
    .where(and(papersIn({ draftId }), not(isAsked)));
  for (const { id } of unasked) await removePapers(tx, { draftId }, id);
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
