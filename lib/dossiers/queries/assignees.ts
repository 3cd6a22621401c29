import { and, asc, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import { officers, posts } from "#drizzle/schema/accounts.ts";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import type { Role } from "#lib/accounts/actor.ts";
import type { Context } from "#lib/platform/context.ts";

/** Whom a dossier may be given to at an agency, with what each already holds. */
export function listAssignees(
  { db }: Context,
  { agencyId, role, notOfficerId }: { agencyId: string; role: Role; notOfficerId: string | null },
) {
  return db
    .select({
      id: officers.id,
      name: officers.fullName,
      open: sql<number>`(select count(*)::int from ${dossiers} where ${dossiers.holderId} = ${officers.id})`,
    })
    .from(officers)
    .innerJoin(posts, eq(posts.officerId, officers.id))
    .where(
      and(
        eq(posts.agencyId, agencyId),
        eq(posts.role, role),
        isNull(officers.disabledAt),
        notOfficerId === null ? undefined : ne(officers.id, notOfficerId),
      ),
    )
    .orderBy(asc(officers.fullName));
}

/** The case officers of the agencies at which the actor is head of a division: to them dossiers are assigned. */
export async function listTeam({ actor, db }: Context): Promise<{ id: string; name: string }[]> {
  const posted = actor.kind === "officer" ? actor.posts : [];
  const headed = posted.filter(({ role }) => role === "divisionHead").map(({ agencyId }) => agencyId);
  if (headed.length === 0) return [];
  return db
    .selectDistinct({ id: officers.id, name: officers.fullName })
    .from(officers)
    .innerJoin(posts, eq(posts.officerId, officers.id))
    .where(and(inArray(posts.agencyId, headed), eq(posts.role, "caseOfficer"), isNull(officers.disabledAt)))
    .orderBy(asc(officers.fullName));
}
