import { and, count, eq, isNull, type SQL, sql } from "drizzle-orm";
import { dossiers, submittedDocuments, supplementRequests } from "#drizzle/schema/dossiers.ts";
import { procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { availableActions } from "../actions.ts";
import { lockDossier } from "./lock-dossier.ts";
import { ownDraft } from "./own-draft.ts";

/** Where papers are gathered before they are sent: a draft, or the answer to a supplement request. */
export type PaperPlace = { draftId: string } | { supplementId: string };

/** For what was asked in words and belongs to no component document. */
const otherPapers = "other";

const mostPerComponent = 10;
const mostPerPlace = 60;

/** The place, if the actor may put papers there, and the columns of a paper in it. Locked when `forUpdate`. */
export async function openPlace(context: Context, place: PaperPlace, { forUpdate = false } = {}) {
  if ("supplementId" in place) return openSupplement(context, place.supplementId);
  const { procedureVersionId } = await ownDraft(context, place.draftId, { forUpdate });
  return { procedureVersionId, columns: { draftId: place.draftId } };
}

/** Whether the procedure asks for this component. */
export async function requireComponent(
  { db }: Context,
  { procedureVersionId }: { procedureVersionId: string },
  place: PaperPlace,
  componentKey: string,
) {
  if (componentKey === otherPapers && "supplementId" in place) return;
  const [asked] = await db
    .select({ id: procedureVersions.id })
    .from(procedureVersions)
    .where(and(eq(procedureVersions.id, procedureVersionId), asksFor(componentKey)));
  if (!asked) throw new Refusal("invalid", { componentKey: "invalidChoice" });
}

/** Room for one more paper, counted while the place is locked. */
export async function requireRoom({ db }: Context, place: PaperPlace, componentKey: string) {
  const [used] = await db
    .select({
      inPlace: count(),
      ofComponent: count(sql`case when ${submittedDocuments.componentKey} = ${componentKey} then 1 end`),
    })
    .from(submittedDocuments)
    .where(papersIn(place));
  const { inPlace = 0, ofComponent = 0 } = used ?? {};
  if (inPlace >= mostPerPlace || ofComponent >= mostPerComponent) throw new Refusal("tooManyFiles");
}

/** The papers gathered in a place. Those of a draft that became a dossier are no longer in it. */
export function papersIn(place: PaperPlace): SQL | undefined {
  if ("supplementId" in place) return eq(submittedDocuments.supplementId, place.supplementId);
  return and(eq(submittedDocuments.draftId, place.draftId), isNull(submittedDocuments.dossierId));
}

/** Whoever may answer the request may gather papers for it. */
async function openSupplement(context: Context, supplementId: string) {
  const [open] = await context.db
    .select({ code: dossiers.code })
    .from(supplementRequests)
    .innerJoin(dossiers, eq(dossiers.id, supplementRequests.dossierId))
    .where(and(eq(supplementRequests.id, supplementId), isNull(supplementRequests.answeredAt)));
  if (!open) throw new Refusal("notFound");
  const dossier = await lockDossier(context, open.code);
  const mayAnswer = availableActions(context.actor, dossier).some(({ kind }) => kind === "answerSupplement");
  if (!mayAnswer) throw new Refusal("stepNotAvailable");
  return { procedureVersionId: dossier.procedureVersionId, columns: { supplementId, dossierId: dossier.id } };
}

function asksFor(componentKey: string): SQL {
  const variables = JSON.stringify({ key: componentKey });
  return sql`jsonb_path_exists(${procedureVersions.content}, '$.documents[*] ? (@.key == $key)', ${variables}::jsonb)`;
}
