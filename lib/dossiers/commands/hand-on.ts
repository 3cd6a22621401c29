import { asc, eq } from "drizzle-orm";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { holdsRole } from "#lib/accounts/actor.ts";
import { maySeeTo } from "#lib/accounts/deputies.ts";
import { colleague } from "#lib/accounts/queries/colleagues.ts";
import { recordAct } from "#lib/audit/commands.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { HandOn } from "../action-schema.ts";
import { actorName } from "../queries/actor-name.ts";
import { lockedById } from "../queries/lock-dossier.ts";
import { breaksSeparation } from "../separation.ts";
import { sameDesk } from "./desk.ts";
import { recordEvent } from "./record-event.ts";

/** What became of each dossier: handed on, or kept, because the other may not hold it. */
export type HandedOn = { handedOn: string[]; kept: { code: string; because: "noPost" | "separation" }[] };

/**
 * Hands everything on an officer's name on to a colleague: for good, where leave is not enough. Each dossier in a
 * transaction of its own, its step and clock as they were; what the other may not hold stays and is named.
 */
export async function handOnWork(context: Context, { fromId, toId, reason }: HandOn): Promise<HandedOn> {
  const [from, to] = [await colleague(context, fromId), await colleague(context, toId)];
  if (!from || !maySeeTo(context.actor, from)) throw new Refusal("notFound");
  if (!to || from.id === to.id) throw new Refusal("invalid", { toId: "invalidChoice" });
  const held = await context.db
    .select({ id: dossiers.id })
    .from(dossiers)
    .where(eq(dossiers.holderId, from.id))
    .orderBy(asc(dossiers.stepDueAt), asc(dossiers.id));
  const result: HandedOn = { handedOn: [], kept: [] };
  for (const { id } of held) await handOne(context, id, { from, to, reason }, result);
  const details = { to: to.fullName, reason, handedOn: result.handedOn.length, kept: result.kept.length };
  await recordAct(
    context.db,
    context.actor,
    "workHandedOn",
    `officer:${from.username}`,
    details,
    context.now,
  );
  return result;
}

type Person = NonNullable<Awaited<ReturnType<typeof colleague>>>;

function handOne(
  context: Context,
  id: string,
  { from, to, reason }: { from: Person; to: Person; reason: string },
  result: HandedOn,
) {
  return context.db.transaction(async (tx) => {
    const inside = { ...context, db: tx };
    const dossier = await lockedById(inside, id);
    const { code, holderId, holderAgencyId, holderRole } = dossier;
    if (holderId !== from.id || holderAgencyId === null || holderRole === null) return; // somebody was quicker
    const officer = { kind: "officer", id: to.id, posts: to.posts } as const;
    if (!holdsRole(officer, [holderRole], holderAgencyId))
      return result.kept.push({ code, because: "noPost" });
    if (breaksSeparation(officer, dossier)) return result.kept.push({ code, because: "separation" });
    const desk = { ...(await sameDesk({ context: inside, dossier })), holderId: to.id };
    await recordEvent(inside, dossier, await actorName(inside), "assigned", {
      officerName: to.fullName,
      opinion: reason,
      how: "handedOn",
      desk,
    });
    return result.handedOn.push(code);
  });
}
