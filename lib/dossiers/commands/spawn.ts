import { eq } from "drizzle-orm";
import { submittedDocuments } from "#drizzle/schema/dossiers.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import { documentsFor } from "#lib/procedures/terms.ts";
import { stepOf } from "#lib/processes/steps.ts";
import type { Spawn } from "../action-schema.ts";
import { contentOfVersion, filingBasis } from "../queries/filing-basis.ts";
import { formOfVersion } from "../queries/form-of-version.ts";
import type { LockedDossier } from "../queries/lock-dossier.ts";
import { handlingAgenciesOf, openOffices } from "../queries/offices.ts";
import { sharedAnswers } from "../shared-answers.ts";
import { openDossier } from "./open-dossier.ts";
import { record, type Taking, takeAction } from "./take-action.ts";

/**
 * Opens the dossier of a procedure that follows from this one (birth, then residence, then health insurance), at the
 * agency that handles it, with the people, the answers and the papers both ask for. The applicant files nothing again,
 * pays each fee once, and both count as one.
 */
export async function spawnDossier(context: Context, { code, procedure }: Spawn) {
  return takeAction(context, code, { kind: "spawn" }, async (taking) => {
    const { dossier } = taking;
    const inside = taking.context;
    const caseKey = linkedCase(dossier, procedure);
    const handlingAgencyId = await handlerFor(taking, procedure, caseKey);
    const basis = await filingBasis(inside, procedure, caseKey, handlingAgencyId);
    const answers =
      basis.form && dossier.formVersionId
        ? sharedAnswers(
            dossier.answers,
            await formOfVersion(inside, dossier.formVersionId),
            basis.form.definition,
          )
        : {};
    const linked = await openDossier(inside, {
      idempotencyKey: `linked:${dossier.id}:${procedure}`,
      basis,
      caseKey,
      channel: dossier.channel,
      handlingAgencyId,
      parentId: dossier.id,
      citizenId: dossier.citizenId,
      businessId: dossier.businessId,
      apiClientId: dossier.apiClientId,
      submitter: dossier.submitter,
      owner: dossier.owner,
      answers,
      files: [],
      deliveryMethod: dossier.deliveryMethod,
      deliveryAddress: dossier.deliveryAddress,
    });
    if (!linked.isNew) throw new Refusal("stepNotAvailable");
    await sharePapers(taking, linked.id, basis.content, caseKey);
    await record(taking, "linkedOpened", {
      linkedId: linked.id,
      linkedCode: linked.code,
      procedure,
      procedureName: basis.content.name,
    });
    return { code, linkedCode: linked.code };
  });
}

/** The process names what may follow; anything else is refused. */
function linkedCase({ process, stepKey }: LockedDossier, procedure: string): string | null {
  const actions = stepKey === null ? [] : stepOf(process, stepKey).actions;
  const action = actions.find((each) => each.kind === "spawn" && each.procedure === procedure);
  if (!action) throw new Refusal("invalid", { procedure: "invalidChoice" });
  return action.case ?? null;
}

/** The same agency where it handles that too, the only one that does, or the one of the same commune. */
async function handlerFor({ context, dossier }: Taking, procedure: string, caseKey: string | null) {
  const { content } = await filingBasis(context, procedure, caseKey, null);
  const offices = await openOffices(context);
  const handlers = await handlingAgenciesOf(context, content);
  const near = [dossier.handlingAgencyId, offices.get(dossier.receptionOfficeId)?.parentId];
  const handler = handlers.length === 1 ? handlers[0] : handlers.find(({ id }) => near.includes(id));
  if (!handler) throw new Refusal("invalid", { procedure: "noHandler" });
  return handler.id;
}

/** A paper that both procedures ask for, by key or by name, is shared: the same file, given once. */
async function sharePapers(
  { context, dossier }: Taking,
  linkedId: string,
  content: ProcedureContent,
  caseKey: string | null,
) {
  const { content: own } = await contentOfVersion(context, dossier.procedureVersionId, dossier.submittedAt);
  const names = new Map(documentsFor(own, dossier.caseKey).map(({ key, name }) => [key, name.vi]));
  const asked = documentsFor(content, caseKey);
  const given = await context.db
    .select()
    .from(submittedDocuments)
    .where(eq(submittedDocuments.dossierId, dossier.id));
  const shared = given.flatMap(({ componentKey, form, quantity, fileId, note }) => {
    const same = asked.find(({ key, name }) => key === componentKey || name.vi === names.get(componentKey));
    return same ? [{ dossierId: linkedId, componentKey: same.key, form, quantity, fileId, note }] : [];
  });
  if (shared.length > 0) await context.db.insert(submittedDocuments).values(shared);
}
