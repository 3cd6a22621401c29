import { eq, inArray, sql } from "drizzle-orm";
import { procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Database } from "#lib/platform/db.ts";
import type { ProcedureContent } from "../content.ts";
import { mergeLayers } from "../layers.ts";
import type { Rebase } from "../rebase.ts";
import type { LineVersion } from "./version-line.ts";

/** What versions of a layer are put upon. */
export type Ground = {
  procedureId: string;
  agencyId: string | null;
  recordId: string | null;
  basedOnId: string | null;
  lower: ProcedureContent;
  effectiveOn: string;
};

export type Written = Pick<LineVersion, "id" | "number" | "state" | "effectiveOn" | "content">;

/** Writes what `rebase` found: the next version, the draft, and those set for later. Needs the lock of the procedure. */
export async function writeRebase(
  tx: Database,
  line: readonly LineVersion[],
  plan: Rebase,
  ground: Ground,
  now: Date,
): Promise<{ next: Written | null; draft: Written | null; later: Written[] }> {
  const former = line.find(({ state }) => state === "draft");
  if (former && !plan.draft) await tx.delete(procedureVersions).where(eq(procedureVersions.id, former.id));
  const draft = plan.draft && (await writeDraft(tx, former, plan, plan.draft, ground, now));
  const next = plan.next && (await writeNext(tx, line, plan.next, draft?.number, ground, now));
  const later: Written[] = [];
  for (const version of plan.later) {
    const { recordId, basedOnId } = ground;
    const content = mergeLayers(ground.lower, version.overrides);
    await tx
      .update(procedureVersions)
      .set({ recordId, basedOnId, content })
      .where(eq(procedureVersions.id, version.id));
    later.push({ ...version, content });
  }
  return { next, draft, later };
}

/** A draft is always the newest: what comes into force beside it takes the number before it. */
async function writeDraft(
  tx: Database,
  former: LineVersion | undefined,
  { next }: Rebase,
  draft: NonNullable<Rebase["draft"]>,
  { lower, ...ground }: Ground,
  now: Date,
): Promise<Written | null> {
  const number = (former?.number ?? 0) + (next ? 1 : 0);
  if (draft === "untouched") {
    if (!former) return null;
    await tx.update(procedureVersions).set({ number }).where(eq(procedureVersions.id, former.id));
    return { ...former, number };
  }
  const { overrides, questions } = draft;
  const content = mergeLayers(lower, overrides);
  const values = { ...ground, state: "draft" as const, overrides, questions, content };
  if (!former) return insertVersion(tx, { ...values, revision: 1, createdAt: now });
  await tx
    .update(procedureVersions)
    .set({ ...values, number, revision: sql`${procedureVersions.revision} + 1` })
    .where(eq(procedureVersions.id, former.id));
  return { id: former.id, number, state: "draft", effectiveOn: ground.effectiveOn, content };
}

async function writeNext(
  tx: Database,
  line: readonly LineVersion[],
  { state, overrides, replaces }: NonNullable<Rebase["next"]>,
  draftNumber: number | undefined,
  { lower, ...ground }: Ground,
  now: Date,
): Promise<Written> {
  await supersede(tx, replaces);
  const ends = line.find((version) => version.state !== "closed" && version.closedOn !== null);
  return insertVersion(tx, {
    ...ground,
    ...(draftNumber === undefined ? {} : { number: draftNumber - 1 }),
    state,
    overrides,
    content: mergeLayers(lower, overrides),
    closedOn: ends?.closedOn ?? null,
    closing: ends?.closing ?? null,
    publishedAt: now,
    createdAt: now,
  });
}

export async function supersede(tx: Database, versions: readonly { id: string }[]) {
  if (versions.length === 0) return;
  const ids = versions.map(({ id }) => id);
  await tx.update(procedureVersions).set({ state: "superseded" }).where(inArray(procedureVersions.id, ids));
}

type NewVersion = Omit<typeof procedureVersions.$inferInsert, "number"> & { number?: number };

/** Adds a version, with the next number of its line unless it was given one. */
export async function insertVersion(tx: Database, version: NewVersion): Promise<Written> {
  const following = sql`(select coalesce(max(number), 0) + 1 from procedure_versions
    where procedure_id = ${version.procedureId} and agency_id is not distinct from ${version.agencyId ?? null}::uuid)`;
  const [added] = await tx
    .insert(procedureVersions)
    .values({ ...version, number: sql`${version.number ?? following}` })
    .returning({ id: procedureVersions.id, number: procedureVersions.number });
  if (!added) throw new Error("insert returned nothing");
  const { state, effectiveOn, content } = version;
  return { ...added, state, effectiveOn, content };
}
