import { and, asc, eq, isNotNull, type SQL } from "drizzle-orm";
import { submittedDocuments } from "#drizzle/schema/dossiers.ts";
import { files } from "#drizzle/schema/files.ts";
import type { Database } from "#lib/platform/db.ts";
import type { FileReceipt } from "../events.ts";

/** The files behind submitted papers, as an event records them; oldest first. */
export function fileReceipts(db: Database, which: SQL | undefined): Promise<FileReceipt[]> {
  return db
    .select({
      fileId: files.id,
      componentKey: submittedDocuments.componentKey,
      name: files.name,
      sizeBytes: files.sizeBytes,
      sha256: files.sha256,
    })
    .from(submittedDocuments)
    .innerJoin(files, eq(files.id, submittedDocuments.fileId))
    .where(and(which, isNotNull(submittedDocuments.fileId)))
    .orderBy(asc(submittedDocuments.id));
}
