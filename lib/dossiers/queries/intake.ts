import { holdsRole } from "#lib/accounts/actor.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import { groupsOf } from "#lib/procedures/exemption-groups.ts";
import { countedAnswers } from "#lib/procedures/fees.ts";
import { handlingOf, termsFor } from "#lib/procedures/terms.ts";
import { counterRoles } from "../counter.ts";
import { contentInForce } from "./filing-basis.ts";
import { handlingAgenciesOf, openOffices } from "./offices.ts";

/** What a clerk needs to take in a dossier of this procedure: their counters, the agencies it may go to, its papers. */
export async function getIntake(context: Context, procedureCode: string, askedCase?: string) {
  const { actor } = context;
  if (actor.kind === "visitor") throw new Refusal("signInRequired");
  if (actor.kind !== "officer" || !holdsRole(actor, counterRoles)) throw new Refusal("forbidden");
  const [{ code, content }, offices] = await Promise.all([
    contentInForce(context, procedureCode),
    openOffices(context),
  ]);
  const counters = actor.posts.flatMap(({ agencyId, role }) => {
    const office = counterRoles.some((each) => each === role) ? offices.get(agencyId) : undefined;
    return office?.kind === "oneStop" ? [office] : [];
  });
  const agencies = await handlingAgenciesOf(context, content);
  // A commune's counter mostly takes in what its own commune handles.
  const own = agencies.find(({ id }) => counters.some(({ parentId }) => parentId === id));
  if (!isReceivable(content)) throw new Refusal("notReceivable");
  const fees = feesAtCounter(content);
  return {
    code,
    name: content.name,
    cases: content.cases,
    /** The case an address names, when there is such. */
    caseKey: content.cases.find(({ key }) => key === askedCase)?.key ?? null,
    documents: content.documents,
    counters,
    agencies,
    ownAgencyId: own?.id ?? (agencies.length === 1 ? agencies[0]?.id : undefined),
    /** What has to be counted, and the groups that pay less, where a fee depends on them. */
    counted: countedAnswers(fees),
    groups: groupsOf(fees),
  };
}

/** Whether some case of it has a process here. */
function isReceivable(content: ProcedureContent): boolean {
  return [null, ...content.cases.map(({ key }) => key)].some((key) => handlingOf(content, key).processKey);
}

/** The fees of every case, as they are at a counter. */
function feesAtCounter(content: ProcedureContent) {
  const cases = [null, ...content.cases.map(({ key }) => key)];
  return cases.flatMap((key) => termsFor(content, "direct", key)?.fees ?? []);
}

export type Intake = Awaited<ReturnType<typeof getIntake>>;
