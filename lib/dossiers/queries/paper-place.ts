import { and, count, eq, isNull, type SQL, sql } from "drizzle-orm";
import { dossiers, submittedDocuments, supplementRequests } from "#drizzle/schema/dossiers.ts";
import { procedureVersions } from "#drizzle/schema/procedures.ts";
import { fileQuestionOf, isOfQuestion } from "#lib/forms/attachments.ts";
import type { FormDefinition } from "#lib/forms/definition.ts";
import type { LeafOf } from "#lib/forms/field-schema.ts";
import { isOf } from "#lib/forms/read-files.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { availableActions } from "../actions.ts";
import { basisOfVersion } from "./filing-basis.ts";
import { formOfVersion } from "./form-of-version.ts";
import { lockDossier } from "./lock-dossier.ts";
import { ownDraft } from "./own-draft.ts";

/** Where papers are gathered before they are sent: a draft, or the answer to a supplement request. */
export type PaperPlace = { draftId: string } | { supplementId: string };

type OpenPlace = {
  procedureVersionId: string;
  /** The form of the place, looked up only where a file is sent for one of its questions. */
  form: () => Promise<FormDefinition | undefined>;
  columns: { draftId: string } | { supplementId: string; dossierId: string };
};

/** For what was asked in words and belongs to no component document. */
const otherPapers = "other";

const mostPerComponent = 10;
const mostPerPlace = 60;

/** The place, if the actor may put papers there, and the columns of a paper in it. Locked when `forUpdate`. */
export async function openPlace(
  context: Context,
  place: PaperPlace,
  { forUpdate = false } = {},
): Promise<OpenPlace> {
  if ("supplementId" in place) return openSupplement(context, place.supplementId);
  const draft = await ownDraft(context, place.draftId, { forUpdate });
  const { procedureVersionId, caseKey } = draft;
  const form = async () => (await basisOfVersion(context, procedureVersionId, caseKey)).form?.definition;
  return { procedureVersionId, form, columns: { draftId: place.draftId } };
}

/** Whether the procedure asks for this component, or its form for files; the question of the form that does. */
export async function requireComponent(
  { db }: Context,
  { procedureVersionId, form }: Pick<OpenPlace, "procedureVersionId" | "form">,
  place: PaperPlace,
  componentKey: string,
): Promise<LeafOf<"file"> | undefined> {
  if (componentKey === otherPapers && "supplementId" in place) return;
  if (isOfQuestion(componentKey)) {
    const definition = await form();
    const question = definition && fileQuestionOf(definition, componentKey);
    if (!question) throw new Refusal("invalid", { componentKey: "invalidChoice" });
    return question;
  }
  const [asked] = await db
    .select({ id: procedureVersions.id })
    .from(procedureVersions)
    .where(and(eq(procedureVersions.id, procedureVersionId), asksFor(componentKey)));
  if (!asked) throw new Refusal("invalid", { componentKey: "invalidChoice" });
  return;
}

/** Whether a question that asks for one type of files only is given such a one. */
export function requireType(question: LeafOf<"file"> | undefined, mediaType: string) {
  const accepts = question?.accepts;
  if (accepts && !isOf(accepts, mediaType)) throw new Refusal(accepts === "pdf" ? "onlyPdf" : "onlyPicture");
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
  // A question in a repeated group is asked once for each row: how many it takes is the form's to say.
  const most = isOfQuestion(componentKey) ? mostPerPlace : mostPerComponent;
  if (inPlace >= mostPerPlace || ofComponent >= most) throw new Refusal("tooManyFiles");
}

/** The papers gathered in a place. Those of a draft that became a dossier are no longer in it. */
export function papersIn(place: PaperPlace): SQL | undefined {
  if ("supplementId" in place) return eq(submittedDocuments.supplementId, place.supplementId);
  return and(eq(submittedDocuments.draftId, place.draftId), isNull(submittedDocuments.dossierId));
}

/** Whoever may answer the request may gather papers for it. */
async function openSupplement(context: Context, supplementId: string): Promise<OpenPlace> {
  const [open] = await context.db
    .select({ code: dossiers.code })
    .from(supplementRequests)
    .innerJoin(dossiers, eq(dossiers.id, supplementRequests.dossierId))
    .where(and(eq(supplementRequests.id, supplementId), isNull(supplementRequests.answeredAt)));
  if (!open) throw new Refusal("notFound");
  const dossier = await lockDossier(context, open.code);
  const mayAnswer = availableActions(context.actor, dossier).some(({ kind }) => kind === "answerSupplement");
  if (!mayAnswer) throw new Refusal("stepNotAvailable");
  const { procedureVersionId, formVersionId } = dossier;
  const form = async () => (formVersionId ? formOfVersion(context, formVersionId) : undefined);
  return { procedureVersionId, form, columns: { supplementId, dossierId: dossier.id } };
}

function asksFor(componentKey: string): SQL {
  const variables = JSON.stringify({ key: componentKey });
  return sql`jsonb_path_exists(${procedureVersions.content}, '$.documents[*] ? (@.key == $key)', ${variables}::jsonb)`;
}
