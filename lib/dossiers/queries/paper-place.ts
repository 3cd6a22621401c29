import { and, count, eq, isNull, type SQL, sql } from "drizzle-orm";
import { dossiers, submittedDocuments, supplementRequests } from "#drizzle/schema/dossiers.ts";
import { procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { ownDraft } from "../queries/own-draft.ts";
import { visibleTo } from "../visibility.ts";

/** Where papers are gathered before they are sent: a draft, or the answer to a supplement request. */
export type PaperPlace = { draftId: string } | { supplementId: string };

/** For what was asked in words and belongs to no component document. */
const otherPapers = "other";

const mostPerComponent = 10;
const mostPerPlace = 60;

/** The place, if the actor may put papers there. Locked until the caller commits when `forUpdate`. */
export async function openPlace(context: Context, place: PaperPlace, { forUpdate = false } = {}) {
  if ("draftId" in place) return ownDraft(context, place.draftId, { forUpdate });
  return openSupplement(context, place.supplementId, forUpdate);
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

/** The papers gathered in a place and not sent yet. */
export function papersIn(place: PaperPlace): SQL | undefined {
  const here =
    "draftId" in place
      ? eq(submittedDocuments.draftId, place.draftId)
      : eq(submittedDocuments.supplementId, place.supplementId);
  return and(here, isNull(submittedDocuments.dossierId));
}

async function openSupplement({ actor, db }: Context, supplementId: string, forUpdate: boolean) {
  const query = db
    .select({ id: supplementRequests.id, procedureVersionId: dossiers.procedureVersionId })
    .from(supplementRequests)
    .innerJoin(dossiers, eq(dossiers.id, supplementRequests.dossierId))
    .where(
      and(eq(supplementRequests.id, supplementId), isNull(supplementRequests.answeredAt), visibleTo(actor)),
    );
  const [supplement] = await (forUpdate ? query.for("update", { of: supplementRequests }) : query);
  if (!supplement) throw new Refusal("notFound");
  return supplement;
}

function asksFor(componentKey: string): SQL {
  const variables = JSON.stringify({ key: componentKey });
  return sql`jsonb_path_exists(${procedureVersions.content}, '$.documents[*] ? (@.key == $key)', ${variables}::jsonb)`;
}
