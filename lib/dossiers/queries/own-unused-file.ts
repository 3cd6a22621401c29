import { type AnyColumn, and, eq, notExists, sql } from "drizzle-orm";
import { results } from "#drizzle/schema/documents.ts";
import { dossierEvents, submittedDocuments } from "#drizzle/schema/dossiers.ts";
import { files } from "#drizzle/schema/files.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";

/** A file of this officer's own that is nothing else yet: neither a result, a paper nor a kept document of any dossier. */
export async function ownUnusedFile({ db, actor }: Context, fileId: string) {
  const [file] = await db
    .select({ fileId: files.id, name: files.name, sizeBytes: files.sizeBytes, sha256: files.sha256 })
    .from(files)
    .where(
      and(
        eq(files.id, fileId),
        eq(files.ownerOfficerId, actor.kind === "officer" ? actor.id : fileId),
        notExists(db.select().from(results).where(eq(results.fileId, files.id))),
        notExists(db.select().from(submittedDocuments).where(eq(submittedDocuments.fileId, files.id))),
        notExists(db.select().from(dossierEvents).where(isKept(files.id))),
      ),
    );
  if (!file) throw new Refusal("invalid", { fileId: "invalidChoice" });
  return file;
}

/** Whether an event kept the file as a document of a step; written as its index has it. */
export function isKept(fileId: AnyColumn) {
  return sql`${dossierEvents.type} = 'outputKept'
    and ${dossierEvents.details} -> 'file' ->> 'fileId' = ${fileId}::text`;
}
