import { and, eq } from "drizzle-orm";
import { searchMisses, searchSynonyms } from "#drizzle/schema/search.ts";
import { recordAct } from "#lib/audit/commands.ts";
import { forget } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { mayKeepCatalogue } from "../policy.ts";
import { keeperOf } from "../queries/keeper.ts";
import type { SynonymInput } from "../synonym-schema.ts";

/** Teaches the search what people mean by everyday words. Refuses with `forbidden`, or `conflict` when it knows already. */
export async function addSynonym({ actor, db, now }: Context, { words, meaning }: SynonymInput) {
  if (!mayKeepCatalogue(await keeperOf({ actor, db }))) throw new Refusal("forbidden");
  await db.transaction(async (tx) => {
    const officerId = actor.kind === "officer" ? actor.id : null;
    const added = await tx
      .insert(searchSynonyms)
      .values({ words, meaning, officerId, createdAt: now })
      .onConflictDoNothing()
      .returning({ id: searchSynonyms.id });
    if (added.length === 0) throw new Refusal("conflict", { words: "synonymKnown" });
    await tx.delete(searchMisses).where(eq(searchMisses.words, words.toLowerCase()));
    await recordAct(tx, actor, "synonymsChanged", `synonym:${words}`, { added: { words, meaning } }, now);
    await forget(tx, "synonyms");
  });
}

/** Takes a synonym away. Refuses with `forbidden` or `notFound`. */
export async function removeSynonym({ actor, db, now }: Context, { words, meaning }: SynonymInput) {
  if (!mayKeepCatalogue(await keeperOf({ actor, db }))) throw new Refusal("forbidden");
  await db.transaction(async (tx) => {
    const removed = await tx
      .delete(searchSynonyms)
      .where(and(eq(searchSynonyms.words, words), eq(searchSynonyms.meaning, meaning)))
      .returning({ id: searchSynonyms.id });
    if (removed.length === 0) throw new Refusal("notFound");
    await recordAct(tx, actor, "synonymsChanged", `synonym:${words}`, { removed: { words, meaning } }, now);
    await forget(tx, "synonyms");
  });
}
