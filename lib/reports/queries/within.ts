import { inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { openOffices } from "#lib/dossiers/queries/offices.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { type ReportScope, reportScope } from "../policy.ts";

/**
 * The dossiers the actor reports on, as a condition for `where`: one that follows from another counts with that. Throws for who reads no reports.
 */
export async function withinReports(context: Context): Promise<SQL> {
  const { actor } = context;
  if (actor.kind === "visitor") throw new Refusal("signInRequired");
  const scope = reportScope(actor, await openOffices(context));
  if (!scope) throw new Refusal("forbidden");
  return sql`${isNull(dossiers.parentId)} and ${conditionOf(scope)}`;
}

function conditionOf(scope: ReportScope): SQL {
  if (scope === "everything") return sql`true`;
  const { handling, reception } = scope;
  const condition = or(
    handling.length > 0 ? inArray(dossiers.handlingAgencyId, handling) : undefined,
    reception.length > 0 ? inArray(dossiers.receptionOfficeId, reception) : undefined,
  );
  return condition ?? sql`false`;
}
