import { recordAct } from "#lib/audit/commands.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { DeclareInterest } from "../action-schema.ts";
import { actorName } from "../queries/actor-name.ts";
import { record, takeAction } from "./take-action.ts";

/** An officer says that they stand close to a case: from then on they act on it no more, and a colleague takes it up. */
export async function declareInterest(context: Context, { code, relation }: DeclareInterest) {
  return takeAction(context, code, { kind: "declareInterest" }, async (taking) => {
    const { actor } = context;
    if (actor.kind !== "officer") throw new Refusal("forbidden");
    const { db, now } = taking.context;
    const officerName = await actorName(taking.context);
    await record(taking, "interestDeclared", { officerId: actor.id, officerName, relation });
    await recordAct(db, actor, "interestDeclared", `dossier:${code}`, { relation }, now);
    return { code };
  });
}
