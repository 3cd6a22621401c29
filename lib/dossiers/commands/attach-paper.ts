import { and, eq, sql } from "drizzle-orm";
import { submittedDocuments } from "#drizzle/schema/dossiers.ts";
import { files } from "#drizzle/schema/files.ts";
import { type StoredFile, storeFile } from "#lib/documents/commands.ts";
import type { FileStore } from "#lib/documents/store.ts";
import type { Context } from "#lib/platform/context.ts";
import type { PaperForm } from "../lifecycle.ts";
import { findReadableFile } from "../queries/file-access.ts";
import {
  openPlace,
  type PaperPlace,
  papersIn,
  requireComponent,
  requireRoom,
  requireType,
} from "../queries/paper-place.ts";
import { discardUnneeded } from "./remove-paper.ts";

export type UploadPaper = {
  place: PaperPlace;
  componentKey: string;
  name: string;
  content: Uint8Array;
};

export type AttachPaper = {
  place: PaperPlace;
  componentKey: string;
  form: PaperForm;
  fileId: string;
};

/** Takes in a file that was sent for a component document: checked, kept, and attached where it belongs. */
export async function uploadPaper(
  context: Context,
  ports: { store: FileStore },
  { place, componentKey, name, content }: UploadPaper,
): Promise<StoredFile & { paperId: string }> {
  await requireComponent(context, await openPlace(context, place), place, componentKey);
  const file = await storeFile(context, ports, { name, content });
  const form = file.mediaType === "application/pdf" ? "electronic" : "photo";
  try {
    const kept = await attachPaper(context, { place, componentKey, form, fileId: file.fileId });
    return { ...file, ...kept };
  } catch (error) {
    await context.db.transaction((tx) => discardUnneeded(tx, file.fileId));
    throw error;
  }
}

/**
 * Attaches a file the actor may read to a component document. The same content attached to the same component again
 * is the same paper: an upload whose last answer was lost may be repeated.
 */
export async function attachPaper(
  context: Context,
  { place, componentKey, form, fileId }: AttachPaper,
): Promise<{ paperId: string; fileId: string }> {
  return context.db.transaction(async (tx) => {
    const inside = { ...context, db: tx };
    const open = await openPlace(inside, place, { forUpdate: true });
    const question = await requireComponent(inside, open, place, componentKey);
    const file = await findReadableFile(inside, fileId);
    requireType(question, file.mediaType);

    const twin = await sameContent(inside, place, componentKey, file.sha256);
    if (twin) {
      if (twin.fileId !== fileId) await discardUnneeded(tx, fileId);
      return twin;
    }
    await requireRoom(inside, place, componentKey);
    const [paper] = await tx
      .insert(submittedDocuments)
      .values({ ...open.columns, componentKey, form, fileId, addedAt: context.now })
      .returning({ paperId: submittedDocuments.id });
    if (!paper) throw new Error("insert returned nothing");
    return { ...paper, fileId };
  });
}

async function sameContent({ db }: Context, place: PaperPlace, componentKey: string, sha256: string) {
  const [twin] = await db
    .select({ paperId: submittedDocuments.id, fileId: sql<string>`${files.id}` })
    .from(submittedDocuments)
    .innerJoin(files, eq(files.id, submittedDocuments.fileId))
    .where(and(papersIn(place), eq(submittedDocuments.componentKey, componentKey), eq(files.sha256, sha256)))
    .limit(1);
  return twin;
}
