import { asc, eq } from "drizzle-orm";
import { submittedDocuments } from "#drizzle/schema/dossiers.ts";
import { files } from "#drizzle/schema/files.ts";
import { fileQuestionOf } from "#lib/forms/attachments.ts";
import type { FormDefinition } from "#lib/forms/definition.ts";
import type { Words } from "#lib/forms/field-schema.ts";
import type { Database } from "#lib/platform/db.ts";

/** The papers of a dossier, oldest first; those handed in on paper have no file. */
export function papersOf(db: Database, dossierId: string) {
  return db
    .select({
      id: submittedDocuments.id,
      componentKey: submittedDocuments.componentKey,
      supplementId: submittedDocuments.supplementId,
      form: submittedDocuments.form,
      quantity: submittedDocuments.quantity,
      addedAt: submittedDocuments.addedAt,
      fileId: files.id,
      name: files.name,
      mediaType: files.mediaType,
      sizeBytes: files.sizeBytes,
      sha256: files.sha256,
      pages: files.pages,
    })
    .from(submittedDocuments)
    .leftJoin(files, eq(files.id, submittedDocuments.fileId))
    .where(eq(submittedDocuments.dossierId, dossierId))
    .orderBy(asc(submittedDocuments.id));
}

/** The same with the question of the form each was sent for; null for a paper of the procedure. */
export function withQuestions<Paper extends { componentKey: string }>(
  papers: readonly Paper[],
  form: FormDefinition | null,
): (Paper & { question: Words | null })[] {
  return papers.map((paper) => ({
    ...paper,
    question: (form && fileQuestionOf(form, paper.componentKey)?.label) || null,
  }));
}
