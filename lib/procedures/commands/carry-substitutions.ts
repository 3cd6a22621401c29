import { eq } from "drizzle-orm";
import { dataSubstitutions } from "#drizzle/schema/procedures.ts";
import { recordAct } from "#lib/audit/commands.ts";
import { forget } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { Bilingual } from "../bilingual.ts";
import { mayKeepCatalogue } from "../policy.ts";
import { keeperOf } from "../queries/keeper.ts";
import { ruleKey } from "../substitution/read-rows.ts";

/** A rule with what people in another installation decided about it. */
type CarriedRule = {
  procedureCode: string;
  paper: string;
  database: Bilingual;
  databaseKeys: string[];
  databaseOwner: string | null;
  basis: string;
  isPartial: boolean;
  validFrom: string;
  validTo: string | null;
  endedOn: string | null;
  documentKeys: string[];
  isConfirmed: boolean;
};

/** Takes over rules by which data stand in for papers as another installation has them, confirmed or not. */
export async function carrySubstitutions({ actor, db, now }: Context, rules: readonly CarriedRule[]) {
  if (!mayKeepCatalogue(await keeperOf({ actor, db }))) throw new Refusal("forbidden");
  if (rules.length === 0) return;
  await db.transaction(async (tx) => {
    const stored = new Map(
      (await tx.select().from(dataSubstitutions).for("update")).map((row) => [ruleKey(row), row]),
    );
    for (const { isConfirmed, ...rule } of rules) {
      const before = stored.get(ruleKey(rule));
      const confirmedById = actor.kind === "officer" ? actor.id : null;
      const confirmed = isConfirmed
        ? { confirmedById, confirmedAt: now }
        : { confirmedById: null, confirmedAt: null };
      const stands = isConfirmed === Boolean(before?.confirmedAt);
      const values = { ...rule, ...(stands ? {} : confirmed) };
      if (before) await tx.update(dataSubstitutions).set(values).where(eq(dataSubstitutions.id, before.id));
      else await tx.insert(dataSubstitutions).values({ ...values, createdAt: now });
    }
    const details = {
      rules: rules.length,
      procedures: new Set(rules.map(({ procedureCode }) => procedureCode)).size,
    };
    await recordAct(tx, actor, "configurationImported", "substitutions", details, now);
    await forget(tx, "substitutions");
  });
}
