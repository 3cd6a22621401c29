import { eq } from "drizzle-orm";
import { apiClients, citizens, officers } from "#drizzle/schema/accounts.ts";
import { auditEntries } from "#drizzle/schema/audit.ts";
import type { Actor } from "#lib/accounts/actor.ts";
import type { Database } from "#lib/platform/db.ts";
import type { Act } from "./acts.ts";
import { asRecorded } from "./as-recorded.ts";

/**
 * Records inside `tx` who did what to whom or what: it is on record if, and only if, the change commits.
 * `subject` names what was acted on by kind and a name that lasts (`officer:lan.nguyen`, `citizen:<id>`).
 * `details` are kept for good and shown to administrators: no passwords, no identity numbers.
 */
export async function recordAct(
  tx: Database,
  actor: Actor,
  act: Act,
  subject: string,
  details: Record<string, unknown>,
  now: Date,
) {
  const actorName = await nameOf(tx, actor);
  await tx
    .insert(auditEntries)
    .values({ actor: asRecorded(actor), actorName, act, subject, details, at: now });
}

/** The name at the time: people marry, leave and are renamed, the record stays. */
async function nameOf(tx: Database, actor: Actor): Promise<string> {
  switch (actor.kind) {
    case "visitor":
      return "";
    case "system":
      return actor.id;
    case "citizen": {
      const [citizen] = await tx
        .select({ name: citizens.fullName })
        .from(citizens)
        .where(eq(citizens.id, actor.id));
      return citizen?.name ?? actor.id;
    }
    case "officer": {
      const [officer] = await tx
        .select({ name: officers.fullName })
        .from(officers)
        .where(eq(officers.id, actor.id));
      return officer?.name ?? actor.id;
    }
    case "client": {
      const [client] = await tx
        .select({ name: apiClients.name })
        .from(apiClients)
        .where(eq(apiClients.id, actor.id));
      return client?.name ?? actor.id;
    }
  }
}
