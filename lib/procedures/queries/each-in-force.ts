import { and, asc, eq, gt, inArray, isNotNull } from "drizzle-orm";
import { agencies } from "#drizzle/schema/agencies.ts";
import {
  findingTicks,
  procedureFields,
  procedureRecords,
  procedures,
  procedureVersions,
} from "#drizzle/schema/procedures.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import type { InForce } from "../own-writing.ts";
import { maySeeVersions } from "../policy.ts";
import { inForceAnywhereOn, inForceOn } from "./in-force.ts";

/** Few enough to be held in memory whatever their length, and enough for the database not to be asked too often. */
const atOnce = 50;

/**
 * Every procedure in force with its record and what was set upon it, by code: of one moment, and a few at a time, so that
 * a catalogue of any size takes little memory.
 */
export async function eachInForce(
  { actor, db, now }: Context,
  use: (procedure: InForce) => Promise<void> | void,
): Promise<void> {
  if (!maySeeVersions(actor)) throw new Refusal("forbidden");
  const today = dateInVietnam(now);
  await db.transaction(
    async (tx) => {
      const names = new Map((await tx.select().from(procedureFields)).map(({ key, name }) => [key, name]));
      for (let after = "", more = true; more; ) {
        const found = await nextAfter(tx, today, after);
        const [ticks, communes] = await Promise.all([ticksOf(tx, found), communesOf(tx, today, found)]);
        for (const { procedureId, recordId, code, effectiveOn, overrides, content, record } of found) {
          const read = record ?? {
            source: "own" as const,
            retrievedOn: null,
            raw: content,
            content,
            findings: [],
          };
          await use({
            code,
            effectiveOn,
            overrides,
            record: { ...read, ticked: ticks.get(recordId ?? "") ?? [] },
            communes: communes.get(procedureId) ?? [],
            fieldName: names.get(read.content.field),
          });
        }
        after = found.at(-1)?.code ?? "";
        more = found.length === atOnce;
      }
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}

type Found = Awaited<ReturnType<typeof nextAfter>>;

async function nextAfter(tx: Database, today: string, after: string) {
  const { source, retrievedOn, raw, content, findings } = procedureRecords;
  return tx
    .select({
      procedureId: procedures.id,
      code: procedures.code,
      recordId: procedureVersions.recordId,
      effectiveOn: procedureVersions.effectiveOn,
      overrides: procedureVersions.overrides,
      content: procedureVersions.content,
      record: { source, retrievedOn, raw, content, findings },
    })
    .from(procedures)
    .innerJoin(procedureVersions, eq(procedureVersions.procedureId, procedures.id))
    .leftJoin(procedureRecords, eq(procedureRecords.id, procedureVersions.recordId))
    .where(and(gt(procedures.code, after), inForceOn(today)))
    .orderBy(asc(procedures.code))
    .limit(atOnce);
}

async function ticksOf(tx: Database, found: Found): Promise<Map<string, number[]>> {
  const ids = found.flatMap(({ recordId }) => recordId ?? []);
  const rows = ids.length
    ? await tx
        .select()
        .from(findingTicks)
        .where(inArray(findingTicks.recordId, ids))
        .orderBy(findingTicks.finding)
    : [];
  const grouped = Map.groupBy(rows, ({ recordId }) => recordId);
  return new Map([...grouped].map(([id, ticks]) => [id, ticks.map(({ finding }) => finding)]));
}

async function communesOf(
  tx: Database,
  today: string,
  found: Found,
): Promise<Map<string, InForce["communes"]>> {
  const ids = found.map(({ procedureId }) => procedureId);
  const rows = ids.length
    ? await tx
        .select({
          procedureId: procedureVersions.procedureId,
          agency: agencies.key,
          effectiveOn: procedureVersions.effectiveOn,
          overrides: procedureVersions.overrides,
        })
        .from(procedureVersions)
        .innerJoin(agencies, eq(agencies.id, procedureVersions.agencyId))
        .where(
          and(
            inArray(procedureVersions.procedureId, ids),
            isNotNull(procedureVersions.agencyId),
            inForceAnywhereOn(today),
          ),
        )
        .orderBy(asc(agencies.key))
    : [];
  const grouped = Map.groupBy(rows, ({ procedureId }) => procedureId);
  return new Map(
    [...grouped].map(([id, all]) => [id, all.map(({ procedureId: _of, ...commune }) => commune)]),
  );
}
