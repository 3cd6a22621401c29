import { and, desc, eq } from "drizzle-orm";
import { formVersions, processVersions } from "#drizzle/schema/procedures.ts";
import { recordAct } from "#lib/audit/commands.ts";
import { forget } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { isSame } from "#lib/procedures/canonical.ts";
import { keeperOf } from "#lib/procedures/queries/keeper.ts";
import type { ProcessDefinition } from "../definition.ts";
import {
  type DefinitionKind,
  type DraftOfDefinition,
  problemsOfDefinition,
  type SaveDefinition,
} from "../definitions.ts";
import { mayBeginDefinition, mayEditDefinition, mayPublishDefinition } from "../policy.ts";
import { definitionUse } from "../queries/definition-use.ts";
import { problemsOfReaders } from "../queries/form-readers.ts";
import { processProblems } from "../queries/process-problems.ts";
import { processUsers } from "../queries/process-users.ts";

/** Writes the draft of a form or process, beginning it where there is none. A stale page is told, and nothing is lost. */
export async function saveDefinition(context: Context, input: SaveDefinition) {
  const { actor, db, now } = context;
  const { kind, key, revision } = input;
  return db.transaction(async (tx) => {
    const { draft, latest } = await lockVersions(tx, kind, key);
    await refuseForeign({ actor, db: tx }, latest ? mayEditDefinition : mayBeginDefinition, kind, key);
    if ((draft?.revision ?? 0) !== revision) throw new Refusal("versionChanged");
    const number = draft?.number ?? (latest?.number ?? 0) + 1;
    const definition =
      input.kind === "form" ? { ...input.definition, key, version: number } : input.definition;
    const written = { definition: definition as never, revision: revision + 1, authorId: officerId(context) };
    const table = tableOf(kind);
    // Whoever begins a draft at the same moment as somebody else finds it begun.
    const rows = draft
      ? await tx.update(table).set(written).where(eq(table.id, draft.id)).returning({ id: table.id })
      : await tx
          .insert(table)
          .values({ key, number, state: "draft", createdAt: now, ...written })
          .onConflictDoNothing()
          .returning({ id: table.id });
    if (rows.length === 0) throw new Refusal("versionChanged");
    const details = { number, revision: revision + 1 };
    await recordAct(tx, actor, "definitionDraftChanged", `${kind}:${key}`, details, now);
    return { number, revision: revision + 1 };
  });
}

/** Throws a draft away. What is in force stays. */
export async function discardDefinition(
  { actor, db, now }: Context,
  { kind, key, revision }: DraftOfDefinition,
) {
  return db.transaction(async (tx) => {
    await refuseForeign({ actor, db: tx }, mayEditDefinition, kind, key);
    const draft = await draftAt(tx, kind, key, revision);
    const table = tableOf(kind);
    await tx.delete(table).where(eq(table.id, draft.id));
    await recordAct(tx, actor, "definitionDraftDiscarded", `${kind}:${key}`, { number: draft.number }, now);
  });
}

/**
 * Brings a draft into force at once. Never by whoever wrote it, and never with a problem in it. Drafts and dossiers that are
 * under way keep the version they began with.
 */
export async function publishDefinition(context: Context, { kind, key, revision }: DraftOfDefinition) {
  const { actor, db, now } = context;
  return db.transaction(async (tx) => {
    await refuseForeign({ actor, db: tx }, mayPublishDefinition, kind, key);
    const draft = await draftAt(tx, kind, key, revision);
    const publishedById = officerId(context);
    if (publishedById !== null && draft.authorId === publishedById) throw new Refusal("secondPerson");
    const [problem] = problemsOfDefinition({ kind, definition: draft.definition });
    if (problem) throw new Refusal("invalid", { [problem.at]: problem.code });
    if (kind === "process")
      await refuseUnfit({ actor, db: tx, now }, key, draft.definition as ProcessDefinition);
    const inside = { actor, db: tx, now };
    const known = kind === "form" ? await problemsOfReaders(inside, key) : [];
    const table = tableOf(kind);
    await tx
      .update(table)
      .set({ state: "superseded" })
      .where(and(eq(table.key, key), eq(table.state, "published")));
    await tx
      .update(table)
      .set({ state: "published", publishedById, publishedAt: now })
      .where(eq(table.id, draft.id));
    // A question that a process in force decides by stays, and keeps its answers.
    const broken = kind === "form" ? await problemsOfReaders(inside, key) : [];
    const fresh = broken.find((each) => !known.some((former) => isSame(former, each)));
    if (fresh) throw new Refusal("invalid", { [`${fresh.process}.${fresh.step}`]: fresh.code });
    await recordAct(tx, actor, "definitionPublished", `${kind}:${key}`, { number: draft.number }, now);
    await forget(tx, "procedures");
    return { number: draft.number };
  });
}

/** For the procedures it serves a process keeps their time limits, asks what they ask, and somebody holds each step. */
async function refuseUnfit(context: Context, key: string, definition: ProcessDefinition) {
  const users = await processUsers(context, key, definition);
  const bound = users.filter(({ isDraft }) => !isDraft);
  const [found] = await processProblems(context, definition, bound);
  if (!found) return;
  const { problem, procedure } = found;
  const at = procedure ?? ("step" in problem ? problem.step : key);
  throw new Refusal("invalid", { [at]: problem.code });
}

async function refuseForeign(
  context: Pick<Context, "actor" | "db">,
  may: typeof mayEditDefinition,
  kind: DefinitionKind,
  key: string,
) {
  const keeper = await keeperOf(context);
  if (!may(keeper, await definitionUse(context, kind, key))) throw new Refusal("forbidden");
}

function tableOf(kind: DefinitionKind) {
  return kind === "form" ? formVersions : processVersions;
}

async function draftAt(tx: Database, kind: DefinitionKind, key: string, revision: number) {
  const { draft } = await lockVersions(tx, kind, key);
  if (!draft) throw new Refusal("notFound");
  if (draft.revision !== revision) throw new Refusal("versionChanged");
  return draft;
}

/** The draft and the newest version of a key; both locked, so that numbers follow each other. */
async function lockVersions(tx: Database, kind: DefinitionKind, key: string) {
  const table = tableOf(kind);
  const versions = await tx
    .select()
    .from(table)
    .where(eq(table.key, key))
    .orderBy(desc(table.number))
    .for("update");
  return { draft: versions.find(({ state }) => state === "draft"), latest: versions[0] };
}

function officerId({ actor }: Context): string | null {
  return actor.kind === "officer" ? actor.id : null;
}
