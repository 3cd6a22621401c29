import { isDeepStrictEqual } from "node:util";
import { eq, inArray } from "drizzle-orm";
import { dataSubstitutions, procedures } from "#drizzle/schema/procedures.ts";
import { recordAct } from "#lib/audit/commands.ts";
import { forget } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { mayKeepCatalogue } from "../policy.ts";
import { keeperOf } from "../queries/keeper.ts";
import { type ReadRow, type RowLint, readSubstitutions, ruleKey } from "../substitution/read-rows.ts";

/** How an import went: rows of the file, and what became of the rules in them. `merged` rows went into another one. */
export type SubstitutionImport = {
  read: number;
  created: number;
  updated: number;
  unchanged: number;
  merged: number;
  rejected: number;
  lint: RowLint[];
};

type Stored = typeof dataSubstitutions.$inferSelect;

/**
 * Takes over rules by which data stand in for papers, from a parsed file. Nothing counts before a person has confirmed
 * which document a rule means; what was confirmed or ended stays so. The same file again changes nothing. Rules for
 * procedures that are not in the catalogue yet are kept and wait. Refuses with `invalid` what is no list of rules.
 */
export async function importSubstitutions(context: Context, file: unknown): Promise<SubstitutionImport> {
  const { actor, db, now } = context;
  if (!mayKeepCatalogue(await keeperOf({ actor, db }))) throw new Refusal("forbidden");
  const { read, rows, lint } = readOrRefuse(file);
  return db.transaction(async (tx) => {
    const stored = await storedRules(tx);
    const added: ReadRow[] = [];
    let updated = 0;
    for (const { row: _row, ...rule } of rows) {
      const before = stored.get(ruleKey(rule));
      if (!before) added.push(rule);
      else if (await takeOver(tx, before, rule)) updated++;
    }
    for (let at = 0; at < added.length; at += 200)
      await tx
        .insert(dataSubstitutions)
        .values(added.slice(at, at + 200).map((rule) => ({ ...rule, createdAt: now })));
    const known = await knownCodes(tx, rows);
    const waiting = rows.filter(({ procedureCode }) => !known.has(procedureCode));
    const report: SubstitutionImport = {
      read,
      created: added.length,
      updated,
      unchanged: rows.length - added.length - updated,
      merged: lint.filter(({ kind }) => kind === "merged").length,
      rejected: lint.filter(({ severity }) => severity === "error").length,
      lint: [...lint, ...waiting.map(unknownProcedure)].sort((one, other) => one.row - other.row),
    };
    if (report.created + report.updated === 0) return report;
    const { lint: _lint, ...counts } = report;
    await recordAct(tx, actor, "substitutionsImported", "substitutions", counts, now);
    await forget(tx, "substitutions");
    return report;
  });
}

function readOrRefuse(file: unknown) {
  try {
    return readSubstitutions(file);
  } catch {
    throw new Refusal("invalid", { file: "notSubstitutions" });
  }
}

async function storedRules(tx: Database): Promise<Map<string, Stored>> {
  const rows = await tx.select().from(dataSubstitutions).for("update");
  return new Map(rows.map((row) => [ruleKey(row), row]));
}

/** Writes what the file says otherwise than the stored rule. Documents that a person confirmed are theirs. */
async function takeOver(tx: Database, before: Stored, rule: ReadRow): Promise<boolean> {
  const { basis, databaseOwner, isPartial, validTo, databaseKeys, documentKeys } = rule;
  const isOpen = before.confirmedAt === null && documentKeys.length > 0;
  const wanted = {
    basis,
    databaseOwner,
    isPartial,
    validTo,
    databaseKeys,
    documentKeys: isOpen ? documentKeys : before.documentKeys,
  };
  const { basis: b, databaseOwner: o, isPartial: p, validTo: v, databaseKeys: k, documentKeys: d } = before;
  const current = { basis: b, databaseOwner: o, isPartial: p, validTo: v, databaseKeys: k, documentKeys: d };
  if (isDeepStrictEqual(wanted, current)) return false;
  await tx.update(dataSubstitutions).set(wanted).where(eq(dataSubstitutions.id, before.id));
  return true;
}

async function knownCodes(tx: Database, rows: readonly ReadRow[]): Promise<ReadonlySet<string>> {
  const codes = [...new Set(rows.map(({ procedureCode }) => procedureCode))];
  const known = await tx
    .select({ code: procedures.code })
    .from(procedures)
    .where(inArray(procedures.code, codes));
  return new Set(known.map(({ code }) => code));
}

function unknownProcedure({ row, procedureCode, paper }: ReadRow & { row: number }): RowLint {
  return {
    row,
    code: procedureCode,
    kind: "procedureUnknown",
    severity: "note",
    excerpt: paper.slice(0, 300),
  };
}
