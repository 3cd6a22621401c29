import { eq, inArray, or, type SQL, sql } from "drizzle-orm";
import { businessMembers } from "#drizzle/schema/accounts.ts";
import { dossierParts } from "#drizzle/schema/desk.ts";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import type { Actor, Role } from "#lib/accounts/actor.ts";
import { Refusal } from "#lib/platform/errors.ts";

/** Roles that never see people's dossiers. */
const blindRoles: readonly Role[] = ["communityDigitalTeam", "populationLookup"];

/** The dossiers an actor may know of, as a condition for `where`. Throws for who may know of none. */
export function visibleTo(actor: Actor): SQL {
  switch (actor.kind) {
    case "citizen":
      return anyOf(eq(dossiers.citizenId, actor.id), inArray(dossiers.businessId, businessesOf(actor.id)));
    case "officer": {
      const agencies = seeingAgencies(actor);
      if (agencies.length === 0) throw new Refusal("forbidden");
      return anyOf(
        inArray(dossiers.receptionOfficeId, agencies),
        inArray(dossiers.handlingAgencyId, agencies),
        inArray(dossiers.competentAuthorityId, agencies),
        takesPart(agencies),
      );
    }
    case "client":
      if (!actor.scopes.includes("dossiers:read")) throw new Refusal("forbidden");
      return eq(dossiers.apiClientId, actor.id);
    case "system":
      return sql`true`;
    case "visitor":
      throw new Refusal("signInRequired");
  }
}

/** The agencies at which this officer may look into dossiers. */
export function seeingAgencies(actor: Actor & { kind: "officer" }): string[] {
  const seeing = actor.posts.filter(({ role }) => !blindRoles.includes(role));
  return [...new Set(seeing.map(({ agencyId }) => agencyId))];
}

/** Whether one of the agencies held a step, works on one, or is or was asked for its opinion. */
function takesPart(agencies: string[]): SQL {
  return sql`exists (select from ${dossierParts}
    where ${dossierParts.dossierId} = ${dossiers.id}
      and ${dossierParts.agencyId} = any(${sql.param(agencies)}::uuid[]))`;
}

/** The ids of the businesses a citizen belongs to, as a subquery. */
function businessesOf(citizenId: string) {
  return sql`(select ${businessMembers.businessId} from ${businessMembers} where ${businessMembers.citizenId} = ${citizenId})`;
}

function anyOf(...conditions: SQL[]): SQL {
  return or(...conditions) ?? sql`false`;
}
