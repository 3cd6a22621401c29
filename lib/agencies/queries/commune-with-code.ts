import { and, eq, isNull } from "drizzle-orm";
import { agencies } from "#drizzle/schema/agencies.ts";
import { recall } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";

/** The id of the commune with this code as a place; null when there is none that is open. */
export async function communeWithCode(context: Context, code: string): Promise<string | null> {
  const ids = await recall(context, "agencies", "communes-by-code", async () => {
    const communes = await context.db
      .select({ id: agencies.id, code: agencies.administrativeCode })
      .from(agencies)
      .where(and(eq(agencies.kind, "commune"), isNull(agencies.validTo)));
    return new Map(communes.map((commune) => [commune.code, commune.id]));
  });
  return ids.get(code) ?? null;
}
