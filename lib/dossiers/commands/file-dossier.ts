import { readForm } from "#lib/forms/read-form.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { offerOf } from "#lib/procedures/offer.ts";
import { isCaseOf } from "#lib/procedures/terms.ts";
import { contentInForce, filingBasis } from "../queries/filing-basis.ts";
import { findOpened } from "../queries/find-opened.ts";
import { formLookups } from "../queries/form-lookups.ts";
import { handlingAgenciesOf } from "../queries/offices.ts";
import type { FileDossier } from "../schema.ts";
import { newCode } from "./allocate-code.ts";
import { openDossier } from "./open-dossier.ts";
import { tellApplicant } from "./tell-applicant.ts";

/**
 * Files a dossier for an integrating system. The same key from the same system gives the same dossier, never a second.
 * Papers follow through the office that receives it: this call carries the form only.
 */
export async function fileDossier(context: Context, input: FileDossier, key: string) {
  const { actor } = context;
  if (actor.kind === "visitor") throw new Refusal("signInRequired");
  if (actor.kind !== "client" || !actor.scopes.includes("dossiers:write")) throw new Refusal("forbidden");

  // First of all: a retry is answered even when what it asks for could not be filed any more.
  const idempotencyKey = `client:${actor.id}:${key}`;
  const before = await findOpened(context, idempotencyKey);
  if (before) return { code: before.code, isNew: false };

  const caseKey = input.caseKey ?? null;
  const { content } = await contentInForce(context, input.procedureCode);
  const agency = (await handlingAgenciesOf(context, content)).find(({ administrativeCode, shortName }) =>
    [administrativeCode, shortName].includes(input.handlingAgency),
  );
  if (!agency) throw new Refusal("invalid", { handlingAgency: "invalidChoice" });
  const basis = await filingBasis(context, input.procedureCode, caseKey, agency.id);
  if (!isCaseOf(basis.content, caseKey)) throw new Refusal("invalid", { caseKey: "invalidChoice" });
  if (!offerOf(basis.content, caseKey).canFileOnline || !basis.form) throw new Refusal("notOnline");
  const lookups = { ...(await formLookups(context)), files: "later" as const };
  const form = readForm(basis.form.definition, input.answers, dateInVietnam(context.now), lookups);
  if (form.problems.length > 0)
    throw new Refusal(
      "invalid",
      Object.fromEntries(form.problems.map(({ name, message }) => [`answers.${name}`, message])),
    );

  // Systems file by the hundred: the row that numbers are taken from is not held while a dossier is written.
  const code = await newCode(context, agency.id);
  return context.db.transaction(async (tx) => {
    const inside = { ...context, db: tx };
    const dossier = await openDossier(inside, {
      idempotencyKey,
      code,
      basis,
      caseKey,
      channel: "api",
      handlingAgencyId: agency.id,
      citizenId: null,
      businessId: null,
      apiClientId: actor.id,
      submitter: input.submitter,
      owner: input.owner ?? input.submitter,
      answers: form.answers,
      files: [],
      deliveryMethod: input.deliveryMethod,
      deliveryAddress: input.deliveryAddress || null,
    });
    if (dossier.isNew)
      await tellApplicant(tx, { id: dossier.id, citizenId: null, submitter: input.submitter }, "submitted", {
        code: dossier.code,
        procedure: basis.content.name[input.submitter.locale ?? "vi"],
      });
    return { code: dossier.code, isNew: dossier.isNew };
  });
}
