import { desc, gte } from "drizzle-orm";
import { searchMisses, searchSynonyms } from "#drizzle/schema/search.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { maySeeVersions } from "../policy.ts";
import type { Listing } from "../search/entry.ts";
import type { Synonym } from "../search/synonyms.ts";
import { type Reason, search } from "../search.ts";
import { catalogueIndex } from "./catalogue.ts";

/** Every synonym, in Vietnamese order of what people say. For officers. */
export async function listSynonyms({ actor, db }: Context): Promise<Synonym[]> {
  if (!maySeeVersions(actor)) throw new Refusal(actor.kind === "visitor" ? "signInRequired" : "notFound");
  const { words, meaning } = searchSynonyms;
  const rows = await db.select({ words, meaning }).from(searchSynonyms);
  const order = new Intl.Collator("vi");
  return rows.sort(
    (one, other) => order.compare(one.words, other.words) || order.compare(one.meaning, other.meaning),
  );
}

export type Miss = { words: string; count: number; lastOn: string };

/** Rarer words might be somebody's own; more than this many people say no names. */
const leastCount = 3;
const missesShown = 30;

/** What was searched for most and found nothing. For officers. */
export async function listMisses({ actor, db }: Context): Promise<Miss[]> {
  if (!maySeeVersions(actor)) throw new Refusal(actor.kind === "visitor" ? "signInRequired" : "notFound");
  return db
    .select()
    .from(searchMisses)
    .where(gte(searchMisses.count, leastCount))
    .orderBy(desc(searchMisses.count), searchMisses.words)
    .limit(missesShown);
}

type Tried = (Listing & { reason: Reason | null })[];

const triedShown = 5;

/** What words find with the synonyms and without them, and why. */
export async function trySearch(context: Context, words: string): Promise<{ with: Tried; without: Tried }> {
  const index = await catalogueIndex(context);
  const first = (asked: typeof index): Tried => {
    const result = search(asked, words);
    return result.found
      .slice(0, triedShown)
      .map((each) => ({ ...each.entry, reason: result.reasonOf(each) }));
  };
  return { with: first(index), without: first({ ...index, synonyms: new Map() }) };
}
