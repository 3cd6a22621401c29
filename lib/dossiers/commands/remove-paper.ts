import { and, eq, isNull } from "drizzle-orm";
import { submittedDocuments } from "#drizzle/schema/dossiers.ts";
import { discardFile } from "#lib/documents/commands.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { openPlace, type PaperPlace, papersIn } from "./paper-place.ts";

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
  for (const { fileId } of removed)
    if (fileId && !(await isNeeded(tx, fileId))) await discardFile(tx, fileId);
}

async function placeOf(tx: Database, paperId: string): Promise<PaperPlace> {
  const [paper] = await tx
    .select({ draftId: submittedDocuments.draftId, supplementId: submittedDocuments.supplementId })
    .from(submittedDocuments)
    .where(and(eq(submittedDocuments.id, paperId), isNull(submittedDocuments.dossierId)));
  if (paper?.draftId) return { draftId: paper.draftId };
  if (paper?.supplementId) return { supplementId: paper.supplementId };
  throw new Refusal("notFound");
}

/** A paper of an earlier dossier may have been attached again: its file stays. */
async function isNeeded(tx: Database, fileId: string) {
  const [other] = await tx
    .select({ id: submittedDocuments.id })
    .from(submittedDocuments)
    .where(eq(submittedDocuments.fileId, fileId))
    .limit(1);
  return other !== undefined;
}
