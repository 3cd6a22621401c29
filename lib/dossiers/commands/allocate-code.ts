import { sql } from "drizzle-orm";
import { codeSequences } from "#drizzle/schema/agencies.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { agencyPrefix, dossierCode } from "../code.ts";
import { codeCarrier, openOffices } from "../queries/offices.ts";

/**
 * A code for a dossier that this agency will handle. Whoever asks inside a transaction keeps all others waiting until
 * it ends; asked before, it costs nobody anything, and a code that is not used after all is skipped.
 */
export async function newCode(context: Context, handlingAgencyId: string): Promise<string> {
  const offices = await openOffices(context);
  const handling = offices.get(handlingAgencyId);
  if (!handling) throw new Refusal("invalid", { handlingAgencyId: "invalidChoice" });
  const carrier = codeCarrier(offices, handling);
  const on = dateInVietnam(context.now);
  return dossierCode(carrier, on, await nextNumber(context.db, agencyPrefix(carrier), on));
}

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
