import { desc, inArray, lt, or, sql } from "drizzle-orm";
import { searchMisses } from "#drizzle/schema/search.ts";
import type { Context } from "#lib/platform/context.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { missedWords } from "../search/missed.ts";

/** So many different words wait in the process, or so long, before they are written together. */
const mostWaiting = 50;
const longestWaitMs = 30_000;

/** The most words kept, and for how many days after they were last searched for. */
const mostKept = 500;
const daysKept = 180;

type Waiting = { counts: Map<string, number>; since: number };

/** Only counts, for seconds; a process that ends forgets them, which nobody misses. */
const waiting: Waiting = { counts: new Map(), since: 0 };

/**
 * Counts words by which nothing was found, for the staff to see what synonyms are wanting. Nothing that may tell of a
 * person is counted. What was counted is written now and then, many at once; `atOnce` writes it now.
 */
export async function keepMiss(context: Context, typed: string, atOnce = false) {
  const words = missedWords(typed);
  if (words === undefined) return;
  const { counts } = waiting;
  if (counts.size === 0) waiting.since = context.now.getTime();
  counts.set(words, (counts.get(words) ?? 0) + 1);
  const isDue = counts.size >= mostWaiting || context.now.getTime() - waiting.since >= longestWaitMs;
  if (!isDue && !atOnce) return;
  waiting.counts = new Map();
  await write(context, counts);
}

async function write({ db, now }: Context, counts: ReadonlyMap<string, number>) {
  const lastOn = dateInVietnam(now);
  const rows = [...counts].map(([words, count]) => ({ words, count, lastOn }));
  await db.transaction(async (tx) => {
    // One process at a time: each counts, takes away and would otherwise wait for rows of the other.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('search_misses'))`);
    await tx
      .insert(searchMisses)
      .values(rows)
      .onConflictDoUpdate({
        target: searchMisses.words,
        set: { count: sql`${searchMisses.count} + excluded.count`, lastOn: sql`excluded.last_on` },
      });
    const surplus = tx
      .select({ words: searchMisses.words })
      .from(searchMisses)
      .orderBy(desc(searchMisses.count), desc(searchMisses.lastOn), searchMisses.words)
      .offset(mostKept);
    const expired = lt(searchMisses.lastOn, sql`${lastOn}::date - ${daysKept}::int`);
    await tx.delete(searchMisses).where(or(expired, inArray(searchMisses.words, surplus)));
  });
}
