import { eq } from "drizzle-orm";
import { submittedDocuments } from "#drizzle/schema/dossiers.ts";
import { files } from "#drizzle/schema/files.ts";
import type { Context } from "#lib/platform/context.ts";
import { openPlace, type PaperPlace, papersIn } from "./paper-place.ts";

/** The papers gathered in a draft or a supplement so far, as lists show them; oldest first. */
export async function listPapers(context: Context, place: PaperPlace) {
  await openPlace(context, place);
  return context.db
    .select({
      id: submittedDocuments.id,
      componentKey: submittedDocuments.componentKey,
      form: submittedDocuments.form,
      fileId: files.id,
      name: files.name,
      mediaType: files.mediaType,
      sizeBytes: files.sizeBytes,
      sha256: files.sha256,
      pages: files.pages,
      addedAt: submittedDocuments.addedAt,
    })
    .from(submittedDocuments)
    .innerJoin(files, eq(files.id, submittedDocuments.fileId))
    .where(papersIn(place))
    .orderBy(submittedDocuments.id);
}
