import { submittedDocuments } from "#drizzle/schema/dossiers.ts";
import { holdsRole } from "#lib/accounts/actor.ts";
import type { Answers } from "#lib/forms/answer.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import { groupsOf } from "#lib/procedures/exemption-groups.ts";
import type { Fee } from "#lib/procedures/fee-schema.ts";
import { countedAnswers } from "#lib/procedures/fees.ts";
import { documentsFor, isCaseOf, termsFor } from "#lib/procedures/terms.ts";
import { availableActions } from "../actions.ts";
import { counterRoles } from "../counter.ts";
import { decisionsAtCounter } from "../counter-papers.ts";
import { feeGroupAnswer } from "../fees.ts";
import type { Party } from "../party.ts";
import { filingBasis } from "../queries/filing-basis.ts";
import { lockDossier } from "../queries/lock-dossier.ts";
import type { ReceiveAtCounter } from "../schema.ts";
import { openDossier } from "./open-dossier.ts";
import { recordCounterDecisions } from "./override-papers.ts";
import { recordReception } from "./receive.ts";

/** Opens and receives a dossier for somebody at the counter, in one transaction; sent again it makes no second one. */
export async function receiveAtCounter(context: Context, input: ReceiveAtCounter) {
  const { actor } = context;
  if (!holdsRole(actor, counterRoles, input.receptionOfficeId)) throw new Refusal("forbidden");
  return context.db.transaction(async (tx) => {
    const inside = { ...context, db: tx };
    const caseKey = input.caseKey || null;
    const basis = await filingBasis(inside, input.procedureCode, caseKey, input.handlingAgencyId);
    if (!isCaseOf(basis.content, caseKey)) throw new Refusal("invalid", { caseKey: "invalidChoice" });
    const documents = documentsFor(basis.content, caseKey);
    const known = new Set(documents.map(({ key }) => key));
    const papers = input.papers.filter(({ quantity }) => quantity > 0);
    if (papers.some(({ componentKey }) => !known.has(componentKey)))
      throw new Refusal("invalid", { papers: "invalidChoice" });
    const { decisions, faults } = decisionsAtCounter(input.papers, documents);
    if (Object.keys(faults).length > 0) throw new Refusal("invalid", faults);

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
      answers: answersAtCounter(basis.content, caseKey, input),
      files: [],
      deliveryMethod: input.deliveryMethod,
      deliveryAddress: input.deliveryAddress || null,
    });
    if (!dossier.isNew) return { code: dossier.code };
    if (papers.length > 0)
      await tx.insert(submittedDocuments).values(
        papers.map(({ componentKey, form, quantity }) => ({
          componentKey,
          form,
          quantity,
          dossierId: dossier.id,
        })),
      );
    const locked = await lockDossier(inside, dossier.code);
    const receive = availableActions(actor, locked).find(({ kind }) => kind === "receive");
    if (!receive) throw new Refusal("forbidden");
    await recordCounterDecisions(inside, dossier.code, decisions);
    return recordReception({ context: inside, dossier: locked, action: receive }, decisions);
  });
}

/**
 * What the fee goes by, and the note: all that is answered at a counter. What only other cases count is left out; what no
 * fee of the procedure counts, and a group none names, is refused.
 */
function answersAtCounter(
  content: ProcedureContent,
  caseKey: string | null,
  input: ReceiveAtCounter,
): Answers {
  const { feeGroup, note } = input;
  const fees = content.channels.flatMap((terms) => terms.fees);
  const isCounted = countedIn(fees);
  if (!Object.keys(input.counted).every(isCounted))
    throw new Refusal("invalid", { counted: "invalidChoice" });
  if (feeGroup && !groupsOf(fees).some(({ key }) => key === feeGroup))
    throw new Refusal("invalid", { feeGroup: "invalidChoice" });
  const isCountedHere = countedIn(termsFor(content, "direct", caseKey)?.fees ?? []);
  const counted = Object.entries(input.counted).filter(([name]) => isCountedHere(name));
  return {
    ...Object.fromEntries(counted),
    ...(feeGroup && { [feeGroupAnswer]: feeGroup }),
    ...(note && { note }),
  };
}

function countedIn(fees: readonly Fee[]) {
  const names = new Set(countedAnswers(fees).map(({ name }) => name));
  return (name: string) => names.has(name);
}
