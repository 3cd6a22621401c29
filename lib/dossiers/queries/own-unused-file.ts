import { and, eq, notExists } from "drizzle-orm";
import { results } from "#drizzle/schema/documents.ts";
import { submittedDocuments } from "#drizzle/schema/dossiers.ts";
import { files } from "#drizzle/schema/files.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";

/** A file of this officer's own that is nothing else yet: neither a result nor a paper of any dossier. */
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
      ),
    );
  if (!file) throw new Refusal("invalid", { fileId: "invalidChoice" });
  return file;
}
