import { and, eq, gt, isNull, lt } from "drizzle-orm";
import { delegations, officers } from "#drizzle/schema/accounts.ts";
import { recordAct } from "#lib/audit/commands.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { midnightInVietnam } from "#lib/platform/time.ts";
import { leads, maySeeTo, mayStandIn } from "../deputies.ts";
import { colleague } from "../queries/colleagues.ts";
import type { Delegate } from "../schema.ts";

/** Says who does an officer's work while they are away, for whole days. One deputy at a time; a past day is refused. */
export async function delegate(context: Context, input: Delegate) {
  const { actor, now } = context;
  if (actor.kind !== "officer") throw new Refusal("forbidden");
  const { officerId, deputyId, reason } = input;
  const fromAt = midnightInVietnam(input.fromOn);
  const untilAt = midnightInVietnam(input.untilOn, 1);
  if (untilAt <= now) throw new Refusal("invalid", { untilOn: "inThePast" });
  return context.db.transaction(async (tx) => {
    const inside = { ...context, db: tx };
    // Two who arrange the same leave at once come one after the other.
    await tx.select({ id: officers.id }).from(officers).where(eq(officers.id, officerId)).for("update");
    const [absent, deputy] = [await colleague(inside, officerId), await colleague(inside, deputyId)];
    if (!absent || !maySeeTo(actor, absent)) throw new Refusal("notFound");
    // Nobody gives themselves the post of somebody who decides.
    const takesPower = deputyId === actor.id && leads(absent);
    if (!deputy || takesPower || !mayStandIn(absent, deputy))
      throw new Refusal("invalid", { deputyId: "invalidChoice" });
    const [other] = await tx
      .select({ id: delegations.id })
      .from(delegations)
      .where(
        and(
          eq(delegations.officerId, officerId),
          isNull(delegations.endedAt),
          lt(delegations.fromAt, untilAt),
          gt(delegations.untilAt, fromAt),
        ),
      );
    if (other) throw new Refusal("invalid", { fromOn: "alreadyArranged" });
    await tx
      .insert(delegations)
      .values({ officerId, deputyId, fromAt, untilAt, reason, createdById: actor.id, createdAt: now });
    const details = { deputy: deputy.fullName, from: input.fromOn, until: input.untilOn, reason };
    await recordAct(tx, actor, "leaveArranged", `officer:${absent.username}`, details, now);
  });
}

/** Ends a deputy's time at once: the officer is back, or somebody else takes over. */
export async function endDelegation(context: Context, { delegationId }: { delegationId: string }) {
  const { actor, now } = context;
  await context.db.transaction(async (tx) => {
    const [arranged] = await tx
      .select()
      .from(delegations)
      .where(and(eq(delegations.id, delegationId), isNull(delegations.endedAt)))
      .for("update");
    const absent = arranged && (await colleague({ ...context, db: tx }, arranged.officerId));
    if (!absent || !maySeeTo(actor, absent)) throw new Refusal("notFound");
    await tx.update(delegations).set({ endedAt: now }).where(eq(delegations.id, delegationId));
    await recordAct(tx, actor, "leaveEnded", `officer:${absent.username}`, {}, now);
  });
}
