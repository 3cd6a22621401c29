import { procedureFields } from "#drizzle/schema/procedures.ts";
import { searchSynonyms } from "#drizzle/schema/search.ts";
import { recordAct } from "#lib/audit/commands.ts";
import { forget } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { Bilingual } from "../bilingual.ts";
import { mayKeepCatalogue } from "../policy.ts";
import { keeperOf } from "../queries/keeper.ts";

type Words = {
  fields: readonly { key: string; name: Bilingual }[];
  synonyms: readonly { words: string; meaning: string }[];
};

/** Takes over names of subject fields and words of the search from another installation; other words here stay. */
export async function carryWords({ actor, db, now }: Context, { fields, synonyms }: Words) {
  if (!mayKeepCatalogue(await keeperOf({ actor, db }))) throw new Refusal("forbidden");
  if (fields.length + synonyms.length === 0) return;
  await db.transaction(async (tx) => {
    for (const { key, name } of fields)
      await tx
        .insert(procedureFields)
        .values({ key, name })
        .onConflictDoUpdate({ target: procedureFields.key, set: { name } });
    const officerId = actor.kind === "officer" ? actor.id : null;
    if (synonyms.length > 0)
      await tx
        .insert(searchSynonyms)
        .values(synonyms.map(({ words, meaning }) => ({ words, meaning, officerId, createdAt: now })))
        .onConflictDoNothing();
    const details = { fields: fields.map(({ key }) => key), synonyms: synonyms.length };
    await recordAct(tx, actor, "configurationImported", "words", details, now);
    await forget(tx, "procedures");
    await forget(tx, "synonyms");
  });
}
