import { searchSynonyms } from "#drizzle/schema/search.ts";
import { recall } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import { learnSynonyms, type Synonyms } from "../search/synonyms.ts";

/** What the staff taught the search, ready for reading questions. */
export function learnedSynonyms(context: Context): Promise<Synonyms> {
  return recall(context, "synonyms", "learned", async () => {
    const { words, meaning } = searchSynonyms;
    return learnSynonyms(await context.db.select({ words, meaning }).from(searchSynonyms));
  });
}
