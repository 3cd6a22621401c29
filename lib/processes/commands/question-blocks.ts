import { eq } from "drizzle-orm";
import { questionBlocks } from "#drizzle/schema/procedures.ts";
import { recordAct } from "#lib/audit/commands.ts";
import { keyFrom } from "#lib/forms/editing/fresh.ts";
import { writtenAt } from "#lib/forms/editing/written.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { keeperOf } from "#lib/procedures/queries/keeper.ts";
import type { RemoveBlock, RenameBlock, SaveBlock } from "../form-desk-schema.ts";
import { mayBeginDefinition, mayEditAnyDefinition } from "../policy.ts";
import { getFormDesk } from "../queries/form-desk.ts";

/**
 * Puts a group of a form into the bank of shared questions, or makes it the next number of the shared question it replaces.
 * Forms that hold a copy keep it until somebody takes the newer one over.
 */
export async function saveBlock(context: Context, { form, step, path, block }: SaveBlock) {
  const { actor, db, now } = context;
  const mayWrite = block ? mayEditAnyDefinition : mayBeginDefinition;
  if (!mayWrite(await keeperOf({ actor, db }))) throw new Refusal("forbidden");
  return db.transaction(async (tx) => {
    const desk = await getFormDesk({ ...context, db: tx }, form);
    const group = writtenAt(desk.form, step, path);
    if (group?.kind !== "group") throw new Refusal("notFound");
    const known = await tx.select().from(questionBlocks).for("update");
    const held = block ? known.find(({ key }) => key === block) : undefined;
    if (block && !held) throw new Refusal("notFound");
    const taken = known.map(({ key }) => key);
    const key = held?.key ?? (taken.includes(group.key) ? keyFrom(group.label.vi, taken) : group.key);
    const number = (held?.number ?? 0) + 1;
    const officerId = actor.kind === "officer" ? actor.id : null;
    const written = { name: group.label, fields: group.fields, number, officerId, updatedAt: now };
    const rows = await write(tx, key, written, Boolean(held));
    if (rows.length === 0) throw new Refusal("versionChanged");
    await recordAct(tx, actor, "questionBlockSaved", `block:${key}`, { number, form }, now);
    return { key, number };
  });
}

/** Calls a shared question otherwise. The copies that forms hold keep the heading they have. */
export async function renameBlock(context: Context, { block, name }: RenameBlock) {
  const { actor, db, now } = context;
  if (!mayEditAnyDefinition(await keeperOf({ actor, db }))) throw new Refusal("forbidden");
  const words = { vi: name.vi, en: name.en || name.vi };
  return db.transaction(async (tx) => {
    const [before] = await tx
      .select()
      .from(questionBlocks)
      .where(eq(questionBlocks.key, block))
      .for("update");
    if (!before) throw new Refusal("notFound");
    await tx.update(questionBlocks).set({ name: words, updatedAt: now }).where(eq(questionBlocks.key, block));
    const details = { from: before.name.vi, to: words.vi };
    await recordAct(tx, actor, "questionBlockRenamed", `block:${block}`, details, now);
  });
}

/** Takes a shared question out of the bank. Forms keep their copies and are offered nothing newer. */
export async function removeBlock(context: Context, { block }: RemoveBlock) {
  const { actor, db, now } = context;
  if (!mayEditAnyDefinition(await keeperOf({ actor, db }))) throw new Refusal("forbidden");
  return db.transaction(async (tx) => {
    const [gone] = await tx.delete(questionBlocks).where(eq(questionBlocks.key, block)).returning();
    if (!gone) throw new Refusal("notFound");
    const details = { name: gone.name.vi, number: gone.number };
    await recordAct(tx, actor, "questionBlockRemoved", `block:${block}`, details, now);
  });
}

type Written = Omit<typeof questionBlocks.$inferInsert, "key">;

function write(tx: Database, key: string, written: Written, isKnown: boolean) {
  if (isKnown) return tx.update(questionBlocks).set(written).where(eq(questionBlocks.key, key)).returning();
  return tx
    .insert(questionBlocks)
    .values({ key, ...written })
    .onConflictDoNothing()
    .returning();
}
