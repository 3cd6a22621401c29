import { and, asc, eq, gt, inArray, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Actor } from "#lib/accounts/actor.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { Bilingual } from "#lib/procedures/bilingual.ts";

/** What lies on a desk: to be done (the late ones first), waiting for the applicant, or ready to be handed over. */
export const workTabs = ["todo", "waiting", "ready"] as const;

export type WorkTab = (typeof workTabs)[number];

const workPageSize = 25;

/** Where a page ended: step due moment (ISO, or "none") and id. */
export type WorkCursor = { dueAt: string; id: string };

/** One page of the actor's own work, by deadline. */
export async function listWork({ actor, db, now }: Context, tab: WorkTab, after?: WorkCursor) {
  const rows = await db
    .select({
      id: dossiers.id,
      code: dossiers.code,
      status: dossiers.status,
      channel: dossiers.channel,
      stepKey: dossiers.stepKey,
      processVersionId: dossiers.processVersionId,
      procedureName: sql<Bilingual>`${procedureVersions.content} -> 'name'`,
      ownerName: sql<string>`${dossiers.owner} ->> 'name'`,
      isMine: sql<boolean>`${dossiers.holderId} is not null`,
      submittedAt: dossiers.submittedAt,
      stepSince: dossiers.stepSince,
      stepDueAt: dossiers.stepDueAt,
      dueAt: dossiers.dueAt,
    })
    .from(dossiers)
    .innerJoin(procedureVersions, eq(procedureVersions.id, dossiers.procedureVersionId))
    .where(and(onDeskOf(actor), inTab[tab], after && beyond(tab, after)))
    .orderBy(...(tab === "todo" ? [asc(dossiers.stepDueAt), asc(dossiers.id)] : [asc(dossiers.id)]))
    .limit(workPageSize + 1);
  const items = rows.slice(0, workPageSize).map((row) => ({
    ...row,
    isLate: row.stepDueAt !== null && row.stepDueAt < now,
    // While the applicant is asked for something their clock stands still.
    isOverdue: row.status !== "supplement_required" && row.dueAt !== null && row.dueAt < now,
  }));
  const last = rows.length > workPageSize ? items.at(-1) : undefined;
  const next = last && { dueAt: last.stepDueAt?.toISOString() ?? "none", id: last.id };
  return { items, next: next ?? null };
}

/** How much lies in each tab, and how much of the work to be done is late already. */
export async function countWork({ actor, db, now }: Context): Promise<Record<WorkTab | "late", number>> {
  const [counts] = await db
    .select({
      todo: sql<number>`count(*) filter (where ${inTab.todo})::int`,
      waiting: sql<number>`count(*) filter (where ${inTab.waiting})::int`,
      ready: sql<number>`count(*) filter (where ${inTab.ready})::int`,
      late: sql<number>`count(*) filter (where ${inTab.todo} and ${dossiers.stepDueAt} < ${now.toISOString()}::timestamptz)::int`,
    })
    .from(dossiers)
    .where(onDeskOf(actor));
  return counts ?? { todo: 0, waiting: 0, ready: 0, late: 0 };
}

const inTab: Record<WorkTab, SQL> = {
  todo: sql`(${isNotNull(dossiers.stepDueAt)})`,
  waiting: sql`(${isNull(dossiers.stepDueAt)} and ${eq(dossiers.status, "supplement_required")})`,
  ready: sql`(${isNull(dossiers.stepDueAt)} and ${inArray(dossiers.status, ["result_ready", "in_progress", "submitted"])})`,
};

/** What lies on the desks of the actor's posts and is not given to somebody else. */
function onDeskOf(actor: Actor): SQL {
  if (actor.kind === "visitor") throw new Refusal("signInRequired");
  if (actor.kind !== "officer") throw new Refusal("forbidden");
  const desks = actor.posts.map(({ agencyId, role }) =>
    and(eq(dossiers.holderAgencyId, agencyId), eq(dossiers.holderRole, role)),
  );
  const mine = and(
    or(...desks) ?? sql`false`,
    or(isNull(dossiers.holderId), eq(dossiers.holderId, actor.id)),
  );
  return mine ?? sql`false`;
}

function beyond(tab: WorkTab, { dueAt, id }: WorkCursor): SQL {
  if (tab !== "todo" || dueAt === "none") return gt(dossiers.id, id);
  return sql`(${dossiers.stepDueAt}, ${dossiers.id}) > (${dueAt}::timestamptz, ${id}::uuid)`;
}
