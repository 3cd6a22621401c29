import { and, eq, inArray } from "drizzle-orm";
import { dataSubstitutions, procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import { recordAct } from "#lib/audit/commands.ts";
import { forget } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { isKeeper, type Keeper, mayKeepCatalogue, mayPublish } from "../policy.ts";
import { inForceOn } from "../queries/in-force.ts";
import { keeperOf } from "../queries/keeper.ts";
import type {
  ConfirmSubstitutions,
  EndSubstitution,
  SetSubstitutionDays,
} from "../substitution/change-schema.ts";

/** A person says which documents each rule means: from now on these papers are not asked for. All of them, or none. */
export async function confirmSubstitutions(context: Context, { rules }: ConfirmSubstitutions) {
  return change(
    context,
    rules.map(({ id }) => id),
    async (tx, row) => {
      const documentKeys = rules.find(({ id }) => id === row.id)?.documentKeys ?? [];
      await requireDocuments(tx, row.procedureCode, documentKeys);
      const confirmedById = context.actor.kind === "officer" ? context.actor.id : null;
      await tx
        .update(dataSubstitutions)
        .set({ documentKeys, confirmedById, confirmedAt: context.now })
        .where(eq(dataSubstitutions.id, row.id));
      return { confirmed: documentKeys, before: row.confirmedAt ? row.documentKeys : null };
    },
  );
}

/** The rule waits again: it was matched with the wrong paper, and until somebody confirms another it counts for none. */
export async function reopenSubstitution(context: Context, { id }: { id: string }) {
  return change(context, [id], async (tx, row) => {
    await tx
      .update(dataSubstitutions)
      .set({ confirmedById: null, confirmedAt: null })
      .where(eq(dataSubstitutions.id, id));
    return { reopened: row.documentKeys };
  });
}

/** Sets when a rule holds; `validTo` null: until it is repealed. */
export async function setSubstitutionDays(context: Context, { id, validFrom, validTo }: SetSubstitutionDays) {
  return change(context, [id], async (tx, row) => {
    await tx
      .update(dataSubstitutions)
      .set({ validFrom, validTo, endedOn: null })
      .where(eq(dataSubstitutions.id, id));
    return { days: [validFrom, validTo], before: [row.validFrom, row.endedOn ?? row.validTo] };
  });
}

/** Ends a rule with a day, the last on which it holds: from the next on the paper is asked for again. */
export async function endSubstitution(context: Context, { id, endedOn, reason }: EndSubstitution) {
  return change(context, [id], async (tx, row) => {
    if (endedOn < row.validFrom) throw new Refusal("invalid", { endedOn: "beforeStart" });
    await tx.update(dataSubstitutions).set({ endedOn }).where(eq(dataSubstitutions.id, id));
    return { endedOn, reason };
  });
}

type Row = typeof dataSubstitutions.$inferSelect;

/** Locks the rules, changes each, and records what was done to it. */
async function change(
  { actor, db, now }: Context,
  ids: readonly string[],
  act: (tx: Database, row: Row) => Promise<Record<string, unknown>>,
) {
  const keeper = await keeperOf({ actor, db });
  if (!isKeeper(keeper)) throw new Refusal("forbidden");
  return db.transaction(async (tx) => {
    const rows = await tx
      .select()
      .from(dataSubstitutions)
      .where(inArray(dataSubstitutions.id, [...ids]))
      .orderBy(dataSubstitutions.id)
      .for("update");
    const codes = rows.map(({ procedureCode }) => procedureCode);
    await requireTheirs(tx, keeper, codes, dateInVietnam(now));
    if (rows.length < new Set(ids).size) throw new Refusal("notFound");
    for (const row of rows) {
      const details = { paper: row.paper.slice(0, 300), ...(await act(tx, row)) };
      await recordAct(tx, actor, "substitutionChanged", `procedure:${row.procedureCode}`, details, now);
    }
    await forget(tx, "substitutions");
    return { changed: rows.length };
  });
}

/** Who publishes a procedure says which of its papers data stand in for; of what is not in force yet, only the province. */
async function requireTheirs(tx: Database, keeper: Keeper, codes: readonly string[], today: string) {
  if (mayKeepCatalogue(keeper)) return;
  const rows = await tx
    .select({ code: procedures.code, content: procedureVersions.content })
    .from(procedureVersions)
    .innerJoin(procedures, eq(procedures.id, procedureVersions.procedureId))
    .where(and(inArray(procedures.code, [...codes]), inForceOn(today)));
  const theirs = rows.filter(({ content }) => mayPublish(keeper, { ...content, agencyId: null }));
  const isTheirs = (code: string) => theirs.some((each) => each.code === code);
  if (codes.length === 0 || !codes.every(isTheirs)) throw new Refusal("forbidden");
}

/** The documents named exist in some version of the procedure: a commune's own may ask for others than the province's. */
async function requireDocuments(tx: Database, code: string, keys: readonly string[]) {
  const versions = await tx
    .select({ content: procedureVersions.content })
    .from(procedureVersions)
    .innerJoin(procedures, eq(procedures.id, procedureVersions.procedureId))
    .where(eq(procedures.code, code));
  const known = new Set(versions.flatMap(({ content }) => content.documents.map(({ key }) => key)));
  if (keys.length === 0 || keys.some((key) => !known.has(key)))
    throw new Refusal("invalid", { documentKeys: "invalidChoice" });
}
