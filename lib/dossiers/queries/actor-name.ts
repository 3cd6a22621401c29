import { eq } from "drizzle-orm";
import { apiClients, citizens, officers } from "#drizzle/schema/accounts.ts";
import { recall } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";

/** The actor's name as history keeps it. `fallback` serves those without an account of their own. */
export async function actorName(context: Context, fallback = ""): Promise<string> {
  const { actor, db } = context;
  switch (actor.kind) {
    case "officer":
      return recall(context, "officers", actor.id, async () => {
        const [officer] = await db
          .select({ name: officers.fullName })
          .from(officers)
          .where(eq(officers.id, actor.id));
        return officer?.name ?? fallback;
      });
    case "citizen": {
      const [citizen] = await db
        .select({ name: citizens.fullName })
        .from(citizens)
        .where(eq(citizens.id, actor.id));
      return citizen?.name ?? fallback;
    }
    case "client":
      return recall(context, "clients", actor.id, async () => {
        const [client] = await db
          .select({ name: apiClients.name })
          .from(apiClients)
          .where(eq(apiClients.id, actor.id));
        return client?.name ?? fallback;
      });
    case "system":
    case "visitor":
      return fallback;
  }
}
