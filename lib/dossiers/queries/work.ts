import { and, asc, gt, inArray, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { officers } from "#drizzle/schema/accounts.ts";
import { dossierParts } from "#drizzle/schema/desk.ts";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Bilingual } from "#lib/procedures/bilingual.ts";
import type { ListFilters, WorkCursor, WorkScope, WorkTab } from "../list-schema.ts";
import { askedOf } from "./consulted.ts";
import { passing } from "./list-filters.ts";
import { inScope, officerOf, onOwnName } from "./work-scopes.ts";

const workPageSize = 25;

/** Which list: whose work, in what state, narrowed how, and after what. */
export type WorkAsked = {
  scope?: WorkScope;
  tab: WorkTab;
  filters?: ListFilters;
  after?: WorkCursor | undefined;
};

/** One page of the work of a scope, by deadline. */
export async function listWork(
  { actor, db, now }: Context,
  { scope = "mine", tab, filters = {}, after }: WorkAsked,
) {
  const rows = await db
    .select({
      id: dossiers.id,
      code: dossiers.code,
      status: dossiers.status,
      channel: dossiers.channel,
      stepKey: dossiers.stepKey,
      processVersionId: dossiers.processVersionId,
      // Asked for by themselves, so that they are looked up for one page and not for all that is sorted.
      procedureName: sql<Bilingual>`(select ${procedureVersions.content} -> 'name' from ${procedureVersions} where ${procedureVersions.id} = ${dossiers.procedureVersionId})`,
      holderName: sql<
        string | null
      >`(select ${officers.fullName} from ${officers} where ${officers.id} = ${dossiers.holderId})`,
      ownerName: sql<string>`${dossiers.owner} ->> 'name'`,
      holderAgencyId: dossiers.holderAgencyId,
      submittedAt: dossiers.submittedAt,
      receivedAt: dossiers.receivedAt,
      stepDueAt: dossiers.stepDueAt,
      dueAt: dossiers.dueAt,
    })
    .from(dossiers)
    .where(and(inScope(actor, scope), inTab[tab], passing(filters, now), after && beyond(tab, after)))
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

/** How much of a scope lies in each tab, narrowed alike, and how much of the work to be done is late already. */
export async function countWork(
  { actor, db, now }: Context,
  { scope = "mine", filters = {} }: Omit<WorkAsked, "tab" | "after"> = {},
): Promise<Record<WorkTab | "late", number>> {
  const [counts] = await db
    .select({
      todo: sql<number>`count(*) filter (where ${inTab.todo})::int`,
      waiting: sql<number>`count(*) filter (where ${inTab.waiting})::int`,
      ready: sql<number>`count(*) filter (where ${inTab.ready})::int`,
      late: sql<number>`count(*) filter (where ${inTab.todo} and ${dossiers.stepDueAt} < ${now.toISOString()}::timestamptz)::int`,
    })
    .from(dossiers)
    .where(and(inScope(actor, scope), passing(filters, now)));
  return counts ?? { todo: 0, waiting: 0, ready: 0, late: 0 };
}

/** How much each scope holds, and how many opinions the actor's agencies are asked for. */
export async function countScopes({ actor, db }: Context): Promise<Record<WorkScope | "consulted", number>> {
  const own = onOwnName(officerOf(actor));
  const desks = sql`(select count(*) filter (where ${own})::int as mine, count(*)::int as unit
    from ${dossiers} where ${inScope(actor, "unit")})`;
  const [counts] = await db
    .select({
      mine: sql<number>`desks.mine`,
      unit: sql<number>`desks.unit`,
      agency: sql<number>`(select count(*)::int from ${dossiers} where ${inScope(actor, "agency")})`,
      consulted: sql<number>`(select count(*)::int from ${dossierParts} where ${askedOf(actor)})`,
    })
    .from(sql`${desks} as desks`);
  return counts ?? { mine: 0, unit: 0, agency: 0, consulted: 0 };
}

/** What belongs to each tab, as a condition for `where`. */
export const inTab: Record<WorkTab, SQL> = {
  todo: sql`(${isNotNull(dossiers.stepDueAt)})`,
  waiting: sql`(${isNull(dossiers.stepDueAt)} and ${dossiers.status} = 'supplement_required')`,
  ready: sql`(${isNull(dossiers.stepDueAt)} and ${inArray(dossiers.status, ["result_ready", "in_progress", "submitted"])})`,
};

function beyond(tab: WorkTab, { dueAt, id }: WorkCursor): SQL {
  if (tab !== "todo" || dueAt === "none") return gt(dossiers.id, id);
  return sql`(${dossiers.stepDueAt}, ${dossiers.id}) > (${dueAt}::timestamptz, ${id}::uuid)`;
}
