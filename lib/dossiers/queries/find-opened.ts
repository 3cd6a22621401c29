import { eq } from "drizzle-orm";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import type { Context } from "#lib/platform/context.ts";

/** The dossier that was opened under this key, if one was. */
export async function findOpened({ db }: Context, idempotencyKey: string) {
  const [found] = await db
    .select({ id: dossiers.id, code: dossiers.code })
    .from(dossiers)
    .where(eq(dossiers.idempotencyKey, idempotencyKey));
  return found;
}
