import { and, desc, eq, inArray } from "drizzle-orm";
import { processVersions } from "#drizzle/schema/procedures.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { freshKey } from "#lib/procedures/editing/fresh-key.ts";
import { keeperOf } from "#lib/procedures/queries/keeper.ts";
import { type ProcessDefinition, processDefinition } from "../definition.ts";
import { blankProcess } from "../editing/blank-process.ts";
import { changed, type ProcessChange } from "../editing/change.ts";
import { mayBeginDefinition } from "../policy.ts";
import { saveDefinition } from "./definition-drafts.ts";

type Words = { vi: string; en: string };

/**
 * Changes the draft of a process, beginning it from what is in force where there is none (revision 0). All the changes are
 * made or none: one that speaks of a step that is gone is refused.
 */
export async function changeProcess(
  context: Context,
  { key, revision, changes }: { key: string; revision: number; changes: readonly ProcessChange[] },
): Promise<{ number: number; revision: number; definition: ProcessDefinition }> {
  if (!mayBeginDefinition(await keeperOf(context))) throw new Refusal("forbidden");
  return context.db.transaction(async (tx) => {
    const [row] = await tx
      .select({ state: processVersions.state, definition: processVersions.definition })
      .from(processVersions)
      .where(and(eq(processVersions.key, key), inArray(processVersions.state, ["draft", "published"])))
      // The draft is always newer than what is in force.
      .orderBy(desc(processVersions.number))
      .limit(1)
      .for("update");
    if (!row) throw new Refusal("notFound");
    const definition = changes.reduce((each: ProcessDefinition, change) => {
      const next = changed(each, change);
      if (!next)
        throw new Refusal(row.state === "draft" && revision === 0 ? "versionChanged" : "changedMeanwhile");
      return next;
    }, row.definition);
    const parsed = processDefinition.safeParse(definition);
    if (!parsed.success) throw new Refusal("invalid");
    const saved = await saveDefinition(
      { ...context, db: tx },
      { kind: "process", key, revision, definition: parsed.data },
    );
    return { ...saved, definition: parsed.data };
  });
}

/** Begins a process of this title: as a copy of another, or with the fewest steps there can be. Gives its key. */
export async function beginProcess(
  context: Context,
  {
    title,
    copyOf,
    names,
  }: { title: Words; copyOf: string | null; names: Parameters<typeof blankProcess>[1] },
): Promise<{ key: string }> {
  if (!mayBeginDefinition(await keeperOf(context))) throw new Refusal("forbidden");
  return context.db.transaction(async (tx) => {
    const rows = await tx.selectDistinct({ key: processVersions.key }).from(processVersions);
    const key = freshKey(title.vi.slice(0, 30), new Set(rows.map((row) => row.key)));
    const definition =
      copyOf === null ? blankProcess(title, names) : await copied({ ...context, db: tx }, copyOf);
    await saveDefinition(
      { ...context, db: tx },
      { kind: "process", key, revision: 0, definition: { ...definition, title } },
    );
    return { key };
  });
}

/** What another process says, without what belongs to that one alone: its decision, whom it serves, where it was read. */
async function copied({ db }: Context, key: string): Promise<ProcessDefinition> {
  const [row] = await db
    .select({ definition: processVersions.definition })
    .from(processVersions)
    .where(eq(processVersions.key, key))
    .orderBy(desc(processVersions.number))
    .limit(1);
  if (!row) throw new Refusal("invalid", { copyOf: "invalidChoice" });
  const { steps, title } = row.definition;
  return { title, decisionNo: null, steps };
}
