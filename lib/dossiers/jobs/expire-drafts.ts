import { and, asc, eq, lt } from "drizzle-orm";
import { drafts } from "#drizzle/schema/dossiers.ts";
import type { Database } from "#lib/platform/db.ts";
import { removePapers } from "../commands/remove-paper.ts";

const batch = 100;

/** Throws away drafts nobody touched for their whole life, with the papers in them. */
export async function expireDrafts(db: Database, now: Date): Promise<void> {
  for (;;) {
    const expired = await db
      .select({ id: drafts.id })
      .from(drafts)
      .where(lt(drafts.expiresAt, now))
      .orderBy(asc(drafts.expiresAt))
      .limit(batch);
    for (const { id } of expired) await expireDraft(db, id, now);
    if (expired.length < batch) return;
  }
}

/** Each in a transaction of its own: its writer may come back between the two. */
function expireDraft(db: Database, id: string, now: Date) {
  return db.transaction(async (tx) => {
    const [draft] = await tx
      .select({ id: drafts.id })
      .from(drafts)
      .where(and(eq(drafts.id, id), lt(drafts.expiresAt, now)))
      .for("update");
    if (!draft) return;
    await removePapers(tx, { draftId: id });
    await tx.delete(drafts).where(eq(drafts.id, id));
  });
}
