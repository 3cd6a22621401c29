import { and, eq, like, type SQL } from "drizzle-orm";
import { submittedDocuments } from "#drizzle/schema/dossiers.ts";
import { files } from "#drizzle/schema/files.ts";
import { asksForFiles, questionKey } from "#lib/forms/attachments.ts";
import type { FormDefinition } from "#lib/forms/definition.ts";
import type { FormLookups } from "#lib/forms/lookups.ts";
import type { Context } from "#lib/platform/context.ts";
import { formLookups } from "./form-lookups.ts";

/**
 * What the answers of a form are judged by: the administrative units, and the files that were sent for its questions
 * among the papers `which` names. No answer can name another file, whoever owns it.
 */
export async function answerLookups(
  context: Context,
  definition: FormDefinition,
  which: SQL | undefined,
): Promise<FormLookups> {
  const lookups = await formLookups(context);
  if (!asksForFiles(definition)) return lookups;
  const sent = await context.db
    .select({
      fileId: files.id,
      name: files.name,
      sizeBytes: files.sizeBytes,
      mediaType: files.mediaType,
    })
    .from(submittedDocuments)
    .innerJoin(files, eq(files.id, submittedDocuments.fileId))
    .where(and(which, like(submittedDocuments.componentKey, questionKey("%"))));
  return { ...lookups, files: Object.fromEntries(sent.map(({ fileId, ...file }) => [fileId, file])) };
}
