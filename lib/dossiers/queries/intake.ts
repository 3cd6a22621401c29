import { holdsRole } from "#lib/accounts/actor.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { termsFor } from "#lib/procedures/terms.ts";
import { counterRoles } from "../counter.ts";
import { feesOwed } from "../fees.ts";
import { filingBasis } from "./filing-basis.ts";
import { handlingAgenciesOf, openOffices } from "./offices.ts";

/** What a clerk needs to take in a dossier of this procedure: their counters, the agencies it may go to, its papers. */
export async function getIntake(context: Context, procedureCode: string) {
  const { actor } = context;
  if (actor.kind === "visitor") throw new Refusal("signInRequired");
  if (actor.kind !== "officer" || !holdsRole(actor, counterRoles)) throw new Refusal("forbidden");
  const [{ code, content }, offices] = await Promise.all([
    filingBasis(context, procedureCode),
    openOffices(context),
  ]);
  const counters = actor.posts.flatMap(({ agencyId, role }) => {
    const office = counterRoles.some((each) => each === role) ? offices.get(agencyId) : undefined;
    return office?.kind === "oneStop" ? [office] : [];
  });
  const agencies = await handlingAgenciesOf(context, content);
  // A commune's counter mostly takes in what its own commune handles.
  const own = agencies.find(({ id }) => counters.some(({ parentId }) => parentId === id));
  const terms = termsFor(content, "direct", content.cases[0]?.key ?? null);
  return {
    code,
    name: content.name,
    cases: content.cases,
    documents: content.documents,
    counters,
    agencies,
    ownAgencyId: own?.id ?? (agencies.length === 1 ? agencies[0]?.id : undefined),
    timeLimit: terms?.timeLimit ?? null,
    fees: feesOwed(terms, {}),
  };
}

export type Intake = Awaited<ReturnType<typeof getIntake>>;
