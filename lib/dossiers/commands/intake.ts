import { submittedDocuments } from "#drizzle/schema/dossiers.ts";
import { holdsRole } from "#lib/accounts/actor.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { documentsFor } from "#lib/procedures/terms.ts";
import { availableActions } from "../actions.ts";
import { counterRoles } from "../counter.ts";
import type { Party } from "../party.ts";
import { filingBasis } from "../queries/filing-basis.ts";
import { lockDossier } from "../queries/lock-dossier.ts";
import type { ReceiveAtCounter } from "../schema.ts";
import { openDossier } from "./open-dossier.ts";
import { recordReception } from "./receive.ts";

/** Opens and receives a dossier for somebody at the counter, in one transaction; sent again it makes no second one. */
export async function receiveAtCounter(context: Context, input: ReceiveAtCounter) {
  const { actor } = context;
  if (!holdsRole(actor, counterRoles, input.receptionOfficeId)) throw new Refusal("forbidden");
  return context.db.transaction(async (tx) => {
    const inside = { ...context, db: tx };
    const basis = await filingBasis(inside, input.procedureCode);
    const caseKey = input.caseKey || null;
    const known = new Set(documentsFor(basis.content, caseKey).map(({ key }) => key));
    const papers = input.papers.filter(({ quantity }) => quantity > 0);
    if (papers.some(({ componentKey }) => !known.has(componentKey)))
      throw new Refusal("invalid", { papers: "invalidChoice" });

    const { name, ...contact } = input.submitter;
    const given = Object.fromEntries(Object.entries(contact).filter(([, value]) => value));
    const submitter: Party = { kind: "person", name, ...given };
    const dossier = await openDossier(inside, {
      idempotencyKey: `counter:${input.idempotencyKey}`,
      basis,
      caseKey,
      channel: "direct",
      handlingAgencyId: input.handlingAgencyId,
      receptionOfficeId: input.receptionOfficeId,
      citizenId: null,
      businessId: null,
      apiClientId: null,
      submitter,
      owner: submitter,
      answers: input.note ? { note: input.note } : {},
      files: [],
      deliveryMethod: input.deliveryMethod,
      deliveryAddress: input.deliveryAddress || null,
    });
    if (!dossier.isNew) return { code: dossier.code };
    if (papers.length > 0)
      await tx
        .insert(submittedDocuments)
        .values(papers.map((paper) => ({ ...paper, dossierId: dossier.id })));
    const locked = await lockDossier(inside, dossier.code);
    const receive = availableActions(actor, locked).find(({ kind }) => kind === "receive");
    if (!receive) throw new Refusal("forbidden");
    return recordReception({ context: inside, dossier: locked, action: receive });
  });
}
