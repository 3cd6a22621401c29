import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { TakeUp } from "../action-schema.ts";
import { actorName } from "../queries/actor-name.ts";
import { sameDesk } from "./desk.ts";
import { record, takeAction } from "./take-action.ts";

/** Puts a dossier on the actor's own name, so that no two work on it; from a colleague only with a reason. */
export async function takeUpDossier(context: Context, { code, reason }: TakeUp) {
  return takeAction(context, code, { kind: "takeUp" }, async (taking) => {
    const { actor } = context;
    if (actor.kind !== "officer") throw new Refusal("forbidden");
    if (taking.dossier.holderId !== null && reason.length < 10)
      throw new Refusal("invalid", { reason: "tooShort" });
    const desk = { ...(await sameDesk(taking)), holderId: actor.id };
    const officerName = await actorName(taking.context);
    await record(taking, "assigned", { officerName, opinion: reason || null, how: "takenUp", desk });
    return { code };
  });
}
