import { and, eq, isNull } from "drizzle-orm";
import { officers, posts } from "#drizzle/schema/accounts.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { stepOf } from "#lib/processes/steps.ts";
import type { AssignDossier, DeclineDossier, MoveDossier, ReturnToStep } from "../action-schema.ts";
import type { DossierEvent } from "../events.ts";
import { eventsOf } from "../queries/lock-dossier.ts";
import { type Coming, comingTo, sameDesk } from "./desk.ts";
import { record, type Taking, takeAction, targetOf } from "./take-action.ts";

/** Gives a dossier to an officer of the agency that holds the next step. */
export async function assignDossier(context: Context, { code, officerId, opinion }: AssignDossier) {
  return takeAction(context, code, { kind: "assign" }, async (taking) => {
    const to = targetOf(taking);
    const coming = await assignedDesk(taking, to, officerId);
    const { role } = stepOf(taking.dossier.process, to).holder;
    const [officer] = await taking.context.db
      .select({ name: officers.fullName })
      .from(officers)
      .innerJoin(posts, eq(posts.officerId, officers.id))
      .where(
        and(
          eq(officers.id, officerId),
          eq(posts.agencyId, coming.desk.holderAgencyId),
          eq(posts.role, role),
          isNull(officers.disabledAt),
        ),
      );
    if (!officer) throw new Refusal("invalid", { officerId: "invalidChoice" });
    // Who receives does not appraise: such an officer could not act on it.
    if (officerId === taking.dossier.receivedById) throw new Refusal("invalid", { officerId: "receivedIt" });
    await record(taking, "assigned", { officerName: officer.name, opinion: opinion || null, ...coming });
    return { code };
  });
}

/** Another step, or the same one under another name: then its clock runs on. */
async function assignedDesk(taking: Taking, to: string, officerId: string): Promise<Coming> {
  if (to !== taking.dossier.stepKey) return comingTo(taking, to, officerId);
  return { desk: { ...(await sameDesk(taking)), holderId: officerId } };
}

/** Moves a dossier on: forwarded, initialled or signed after appraisal, approved by a leader, handed over to the one-stop office. */
export async function moveDossier(context: Context, { code, kind, to, opinion }: MoveDossier) {
  return takeAction(context, code, { kind, to }, async (taking) => {
    const coming = await comingTo(taking, targetOf(taking));
    if (kind === "handOver") await record(taking, "handedOver", coming);
    else if (kind === "approve") await record(taking, "approved", { opinion: opinion || null, ...coming });
    else await record(taking, "forwarded", { opinion: opinion || null, act: kind, ...coming });
    return { code };
  });
}

/** Sends a dossier back to a former step, to whoever did that step, with the reason. */
export async function returnToStep(context: Context, { code, to, reason }: ReturnToStep) {
  return takeAction(context, code, { kind: "returnToStep", to }, async (taking) => {
    const events = await eventsOf(taking.context.db, taking.dossier.id);
    const coming = await comingTo(taking, to, formerHolder(events, to));
    await record(taking, "returnedToStep", { reason, ...coming });
    return { code };
  });
}

/** Decides against what was asked for, with the reason; the decision goes on to be issued as a result. */
export async function declineDossier(context: Context, { code, to, reason }: DeclineDossier) {
  return takeAction(context, code, { kind: "decline", to }, async (taking) => {
    await record(taking, "declined", { reason, ...(await comingTo(taking, to)) });
    return { code };
  });
}

/** Who held a step before: the last officer it was given to there. */
function formerHolder(events: readonly DossierEvent[], stepKey: string): string | null {
  const there = events.findLast((event) => "desk" in event.details && event.details.desk.stepKey === stepKey);
  return there && "desk" in there.details ? there.details.desk.holderId : null;
}
