import { and, desc, eq } from "drizzle-orm";
import { formVersions, processVersions } from "#drizzle/schema/procedures.ts";
import { recordAct } from "#lib/audit/commands.ts";
import { checkDefinition } from "#lib/forms/check-definition.ts";
import type { WrittenForm } from "#lib/forms/definition.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { isSame } from "#lib/procedures/canonical.ts";
import { mayKeepCatalogue } from "#lib/procedures/policy.ts";
import { keeperOf } from "#lib/procedures/queries/keeper.ts";
import { checkProcess } from "../check.ts";
import type { ProcessDefinition } from "../definition.ts";

type Outcome = "created" | "updated" | "unchanged";

/** Publishes a form as its next version; drafts and dossiers keep theirs. The same again changes nothing. */
export async function publishForm(
  { actor, db, now }: Context,
  { key, definition }: { key: string; definition: WrittenForm },
): Promise<Outcome> {
  if (!mayKeepCatalogue(await keeperOf({ actor, db }))) throw new Refusal("forbidden");
  const [problem] = checkDefinition(definition);
  if (problem) throw new Refusal("invalid", { [problem.at]: problem.code });
  return db.transaction(async (tx) => {
    const { number, outcome } = await makeRoom(tx, formVersions, key, definition);
    if (outcome === "unchanged") return outcome;
    await tx.insert(formVersions).values({ key, number, state: "published", definition, createdAt: now });
    await recordAct(tx, actor, "definitionPublished", `form:${key}`, { number }, now);
    return outcome;
  });
}

/** Publishes an internal process as its next version; dossiers under way keep theirs. The same again changes nothing. */
export async function publishProcess(
  { actor, db, now }: Context,
  { key, definition }: { key: string; definition: ProcessDefinition },
): Promise<Outcome> {
  if (!mayKeepCatalogue(await keeperOf({ actor, db }))) throw new Refusal("forbidden");
  const [problem] = checkProcess(definition, { limitMinutes: null });
  if (problem) throw new Refusal("invalid", { [key]: problem.code });
  return db.transaction(async (tx) => {
    const { number, outcome } = await makeRoom(tx, processVersions, key, definition);
    if (outcome === "unchanged") return outcome;
    await tx.insert(processVersions).values({ key, number, state: "published", definition, createdAt: now });
    await recordAct(tx, actor, "definitionPublished", `process:${key}`, { number }, now);
    return outcome;
  });
}

/** The former version makes way for another one, unless it says the same. */
async function makeRoom(
  tx: Database,
  table: typeof formVersions | typeof processVersions,
  key: string,
  definition: unknown,
): Promise<{ number: number; outcome: Outcome }> {
  const [latest] = await tx
    .select()
    .from(table)
    .where(eq(table.key, key))
    .orderBy(desc(table.number))
    .limit(1)
    .for("update");
  const number = (latest?.number ?? 0) + 1;
  if (!latest) return { number, outcome: "created" };
  if (latest.state === "published" && isSame(latest.definition, definition))
    return { number, outcome: "unchanged" };
  await tx
    .update(table)
    .set({ state: "superseded" })
    .where(and(eq(table.key, key), eq(table.state, "published")));
  return { number, outcome: "updated" };
}
