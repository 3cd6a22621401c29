import { and, asc, eq, or, type SQL, sql } from "drizzle-orm";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Bilingual } from "#lib/procedures/bilingual.ts";
import { stepOf } from "#lib/processes/steps.ts";
import type { EventType } from "../events.ts";
import type { DossierRow } from "./lock-dossier.ts";
import { processOf } from "./lock-dossier.ts";
import { openOffices } from "./offices.ts";
import { visibleTo } from "./visibility.ts";

/** What is known of the dossier itself: its history tells whether anything was opened from it. */
type Ends = Pick<DossierRow, "id" | "parentId"> & { timeline: readonly { type: EventType }[] };

export type LinkedDossier = Awaited<ReturnType<typeof linkedWhere>>[number];

/** The dossiers linked with the applicant's own, as far as they are the applicant's too. */
export function listOwnLinked(context: Context, ends: Ends) {
  return linkedWhere(context, ends, visibleTo(context.actor), sql<boolean>`true`);
}

/** The dossiers linked with one that an officer may see: how each stands, and whether the officer may open it. */
export function listLinkedForOfficer(context: Context, ends: Ends) {
  return linkedWhere(context, ends, sql`true`, sql<boolean>`(${visibleTo(context.actor)})`);
}

/** The dossiers linked with one that is tracked, as far as they are of the same owner; none of them is opened. */
export function listTrackedLinked(context: Context, { owner, ...ends }: Ends & Pick<DossierRow, "owner">) {
  const isSame = sql`${dossiers.owner} = ${JSON.stringify(owner)}::jsonb`;
  return linkedWhere(context, ends, isSame, sql<boolean>`false`);
}

/** The one it follows from, then those that follow from it, in the order they were opened. */
async function linkedWhere(
  context: Context,
  { id, parentId, timeline }: Ends,
  known: SQL,
  mayOpen: SQL<boolean>,
) {
  if (parentId === null && !timeline.some(({ type }) => type === "linkedOpened")) return [];
  const linked = or(eq(dossiers.parentId, id), parentId === null ? undefined : eq(dossiers.id, parentId));
  const rows = await context.db
    .select({
      id: dossiers.id,
      code: dossiers.code,
      status: dossiers.status,
      procedureName: sql<Bilingual>`${procedureVersions.content} -> 'name'`,
      processVersionId: dossiers.processVersionId,
      stepKey: dossiers.stepKey,
      holderAgencyId: dossiers.holderAgencyId,
      dueAt: dossiers.dueAt,
      mayOpen,
    })
    .from(dossiers)
    .innerJoin(procedureVersions, eq(procedureVersions.id, dossiers.procedureVersionId))
    .where(and(linked, known))
    .orderBy(asc(dossiers.id));
  const offices = await openOffices(context);
  return Promise.all(
    rows.map(async ({ id: linkedId, processVersionId, stepKey, holderAgencyId, ...row }) => ({
      ...row,
      relation: linkedId === parentId ? ("parent" as const) : ("child" as const),
      stepName: stepKey === null ? null : stepOf(await processOf(context, processVersionId), stepKey).name,
      agency: offices.get(holderAgencyId ?? "") ?? null,
    })),
  );
}
