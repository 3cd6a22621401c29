import { sql } from "drizzle-orm";
import { codeSequences } from "#drizzle/schema/agencies.ts";
import { dossiers } from "#drizzle/schema/dossiers.ts";
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
  const { code, prefix, on } = await codesOf(context, handlingAgencyId);
  return code(await nextNumber(context.db, prefix, on));
}

/** The same unless a dossier was opened under this key: then null, and no number is given away. */
export async function newCodeUnlessOpened(
  context: Context,
  handlingAgencyId: string,
  idempotencyKey: string,
): Promise<string | null> {
  const { code, prefix, on } = await codesOf(context, handlingAgencyId);
  const opened = sql`select from ${dossiers} where ${dossiers.idempotencyKey} = ${idempotencyKey}`;
  const [sequence] = await context.db
    .insert(codeSequences)
    .select(sql`select ${prefix}::text, ${on}::date, 1 where not exists (${opened})`)
    .onConflictDoUpdate(following)
    .returning({ last: codeSequences.last });
  return sequence ? code(sequence.last) : null;
}

async function codesOf(context: Context, handlingAgencyId: string) {
  const offices = await openOffices(context);
  const handling = offices.get(handlingAgencyId);
  if (!handling) throw new Refusal("invalid", { handlingAgencyId: "invalidChoice" });
  const carrier = codeCarrier(offices, handling);
  const on = dateInVietnam(context.now);
  return { prefix: agencyPrefix(carrier), on, code: (number: number) => dossierCode(carrier, on, number) };
}

/**
 * The next number under `prefix` on the day `on`. One statement: two transactions never get the same number, and one
 * that rolls back gives its number back to nobody else but the next in line. The row stays locked until the commit.
 */
export async function nextNumber(tx: Database, prefix: string, on: string): Promise<number> {
  const [sequence] = await tx
    .insert(codeSequences)
    .values({ prefix, on, last: 1 })
    .onConflictDoUpdate(following)
    .returning({ last: codeSequences.last });
  if (!sequence) throw new Error("upsert returned nothing");
  return sequence.last;
}

const following = {
  target: [codeSequences.prefix, codeSequences.on],
  set: { last: sql`${codeSequences.last} + 1` },
};
