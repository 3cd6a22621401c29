import { and, desc, eq, inArray, isNull, lt, notInArray, or, type SQL, sql } from "drizzle-orm";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { alarms } from "#drizzle/schema/notifications.ts";
import { procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Actor } from "#lib/accounts/actor.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { Bilingual } from "#lib/procedures/bilingual.ts";
import { type AlarmGroup, warningKinds } from "../alarms.ts";
import { stillMatters } from "./alarm-matters.ts";

const alarmPageSize = 50;

/** One page of the alarms nobody has seen at the actor's desks, newest first; `before` is the id a page ended at. */
export async function listAlarms({ actor, db, now }: Context, group: AlarmGroup, before?: string) {
  const rows = await db
    .select({
      id: alarms.id,
      kind: alarms.kind,
      dueAt: alarms.dueAt,
      code: dossiers.code,
      ownerName: sql<string>`${dossiers.owner} ->> 'name'`,
      procedureName: sql<Bilingual>`${procedureVersions.content} -> 'name'`,
    })
    .from(alarms)
    .innerJoin(dossiers, eq(dossiers.id, alarms.dossierId))
    .innerJoin(procedureVersions, eq(procedureVersions.id, dossiers.procedureVersionId))
    .where(and(openAt(actor), stillMatters(now), inGroup[group], before ? lt(alarms.id, before) : undefined))
    .orderBy(desc(alarms.id))
    .limit(alarmPageSize + 1);
  const items = rows.slice(0, alarmPageSize);
  return { items, next: rows.length > alarmPageSize ? (items.at(-1)?.id ?? null) : null };
}

/** How many alarms of each group are open at the actor's desks. */
export async function countAlarms({ actor, db, now }: Context): Promise<Record<AlarmGroup, number>> {
  const [counts] = await db
    .select({
      late: sql<number>`count(*) filter (where ${inGroup.late})::int`,
      soon: sql<number>`count(*) filter (where ${inGroup.soon})::int`,
    })
    .from(alarms)
    .innerJoin(dossiers, eq(dossiers.id, alarms.dossierId))
    .where(and(openAt(actor), stillMatters(now)));
  return counts ?? { late: 0, soon: 0 };
}

const inGroup: Record<AlarmGroup, SQL> = {
  late: notInArray(alarms.kind, [...warningKinds]),
  soon: inArray(alarms.kind, [...warningKinds]),
};

/** What is for everybody of a role the actor holds, for themselves, or for a colleague they stand in for. */
export function openAt(actor: Actor): SQL {
  if (actor.kind === "visitor") throw new Refusal("signInRequired");
  if (actor.kind !== "officer") throw new Refusal("forbidden");
  const desks = actor.posts.map(({ agencyId, role }) =>
    and(eq(alarms.agencyId, agencyId), eq(alarms.role, role)),
  );
  const mine = or(
    isNull(alarms.officerId),
    inArray(alarms.officerId, [actor.id, ...(actor.standsFor ?? [])]),
  );
  const open = and(isNull(alarms.seenAt), isNull(alarms.lapsedAt), or(...desks) ?? sql`false`, mine);
  return open ?? sql`false`;
}
