import { sql } from "drizzle-orm";
import type { Context } from "./context.ts";
import type { Database } from "./db.ts";

/** Answers kept in this process, grouped by tag. */
export type Cache = Map<string, Map<string, Promise<unknown>>>;

const channel = "cache_forget";

/** The kept answer to `key`, or a fresh one. Without a cache in the context it always asks. */
export function recall<Answer>({ cache }: Context, tag: string, key: string, ask: () => Promise<Answer>) {
  if (!cache) return ask();
  const kept = cache.get(tag) ?? new Map<string, Promise<unknown>>();
  cache.set(tag, kept);
  const answer = (kept.get(key) as Promise<Answer> | undefined) ?? ask();
  kept.set(key, answer);
  answer.catch(() => kept.delete(key));
  return answer;
}

/** Makes every process forget `tag`, once the transaction commits and never if it does not. */
export async function forget(tx: Database, tag: string) {
  await tx.execute(sql`select pg_notify(${channel}, ${tag})`);
}

type Listener = {
  listen(channel: string, heard: (tag: string) => void, ready: () => void): Promise<unknown>;
};

/** Keeps `cache` honest. A lost connection may have missed a notice, so each (re)connection starts empty. */
export function obeyForget(cache: Cache, listener: Listener) {
  return listener.listen(
    channel,
    (tag) => cache.delete(tag),
    () => cache.clear(),
  );
}

const kept = globalThis as { cache?: Cache };

/** The cache of this process, listening from its first use. */
export function processCache(listener: Listener): Cache {
  if (kept.cache) return kept.cache;
  const cache: Cache = new Map();
  kept.cache = cache;
  // Until it listens it must not remember: a cache that hears nothing would never forget.
  obeyForget(cache, listener).catch(() => delete kept.cache);
  return cache;
}
