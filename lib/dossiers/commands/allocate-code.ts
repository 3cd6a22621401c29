import { sql } from "drizzle-orm";
import { codeSequences } from "#drizzle/schema/agencies.ts";
import type { Database } from "#lib/platform/db.ts";

/**
 * The next number under `prefix` on the day `on`. One statement: two transactions never get the same number, and one
 * that rolls back gives its number back to nobody else but the next in line. The row stays locked until the commit.
 */
export async function nextNumber(tx: Database, prefix: string, on: string): Promise<number> {
  const [sequence] = await tx
    .insert(codeSequences)
    .values({ prefix, on, last: 1 })
    .onConflictDoUpdate({
      target: [codeSequences.prefix, codeSequences.on],
      set: { last: sql`${codeSequences.last} + 1` },
    })
    .returning({ last: codeSequences.last });
  if (!sequence) throw new Error("upsert returned nothing");
  return sequence.last;
}
