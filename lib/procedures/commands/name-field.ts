import { procedureFields } from "#drizzle/schema/procedures.ts";
import { forget } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { Bilingual } from "../bilingual.ts";
import { mayKeepCatalogue } from "../policy.ts";
import { keeperOf } from "../queries/keeper.ts";

/** Keeps the name of a subject field that came with an import. A name that is there already stays as it is. */
export async function nameField({ actor, db }: Context, { key, name }: { key: string; name: Bilingual }) {
  if (!mayKeepCatalogue(await keeperOf({ actor, db }))) throw new Refusal("forbidden");
  await db.transaction(async (tx) => {
    const added = await tx.insert(procedureFields).values({ key, name }).onConflictDoNothing().returning();
    if (added.length > 0) await forget(tx, "procedures");
  });
}
