import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { files } from "#drizzle/schema/files.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { plainFileName } from "./file-name.ts";
import { removeStored } from "./jobs.ts";
import { sniff } from "./sniff.ts";
import type { FileStore } from "./store.ts";

/** A file as receipts and lists show it. */
export type StoredFile = {
  fileId: string;
  name: string;
  mediaType: string;
  sizeBytes: number;
  /** Hexadecimal. */
  sha256: string;
  pages: number | null;
};

/** Checks a file by its content, fingerprints it and keeps it as the actor's own. Refuses what cannot be read later. */
export async function storeFile(
  { actor, db, now }: Context,
  { store }: { store: FileStore },
  { name, content }: { name: string; content: Uint8Array },
): Promise<StoredFile> {
  if (actor.kind === "visitor") throw new Refusal("signInRequired");
  const found = await sniff(content);
  if ("refused" in found) throw new Refusal(found.refused);

  const file = {
    name: plainFileName(name),
    sizeBytes: content.length,
    sha256: createHash("sha256").update(content).digest("hex"),
    ...found,
  };
  const storeKey = await store.put(content);
  const [row] = await db
    .insert(files)
    .values({
      ...file,
      storeKey,
      ownerCitizenId: actor.kind === "citizen" ? actor.id : null,
      ownerOfficerId: actor.kind === "officer" ? actor.id : null,
      createdAt: now,
    })
    .returning({ fileId: files.id });
  if (!row) throw new Error("insert returned nothing");
  return { ...row, ...file };
}

/** Forgets a file inside `tx`; what the store keeps goes once the transaction has committed. */
export async function discardFile(tx: Database, fileId: string) {
  const [file] = await tx.delete(files).where(eq(files.id, fileId)).returning({ storeKey: files.storeKey });
  if (file) await removeStored.enqueue(tx, file);
}
