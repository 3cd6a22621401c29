import { and, eq, inArray, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import type { Actor, Officer } from "#lib/accounts/actor.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { WorkScope } from "../list-schema.ts";
import { seeingAgencies } from "./visibility.ts";

/** The officer who asks; nobody else has work. */
export function officerOf(actor: Actor): Officer {
  if (actor.kind === "visitor") throw new Refusal("signInRequired");
  if (actor.kind !== "officer") throw new Refusal("forbidden");
  return actor;
}

/** The open dossiers of a scope, as a condition for `where`. */
export function inScope(actor: Actor, scope: WorkScope): SQL {
  const officer = officerOf(actor);
  if (scope === "agency") return atAgencies(seeingAgencies(officer));
  const desks = onDesks(officer);
  return scope === "unit" ? desks : (and(desks, onOwnName(officer)) ?? desks);
}

/** What lies on the desks of the officer's posts, on whosever name. */
function onDesks({ posts }: Officer): SQL {
  const desks = posts.map(({ agencyId, role }) =>
    and(eq(dossiers.holderAgencyId, agencyId), eq(dossiers.holderRole, role)),
  );
  return or(...desks) ?? sql`false`;
}

/** On the officer's own name, on that of a colleague they stand in for, or on nobody's yet. */
export function onOwnName({ id, standsFor = [] }: Officer): SQL {
  return or(isNull(dossiers.holderId), inArray(dossiers.holderId, [id, ...standsFor])) ?? sql`false`;
}

/** All that is open and held at one of the agencies, or handled by one wherever it lies now. */
function atAgencies(agencies: string[]): SQL {
  if (agencies.length === 0) return sql`false`;
  const handled = and(inArray(dossiers.handlingAgencyId, agencies), isNotNull(dossiers.holderAgencyId));
  return or(inArray(dossiers.holderAgencyId, agencies), handled) ?? sql`false`;
}
