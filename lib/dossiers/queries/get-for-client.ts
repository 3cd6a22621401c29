import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { getDossier } from "./get-dossier.ts";

/** One dossier as the system that filed it may read it. */
export async function getForClient(context: Context, code: string) {
  if (context.actor.kind === "visitor") throw new Refusal("signInRequired");
  if (context.actor.kind !== "client") throw new Refusal("forbidden");
  const { status, nationalStatus, procedure, step, clock, payment, delivery, timeline, results } =
    await getDossier(context, code);
  return {
    code,
    procedureCode: procedure.code,
    status,
    nationalStatus,
    step: step && { name: step.name, agency: step.agency?.name ?? null, since: step.since },
    submittedAt: clock.submittedAt,
    receivedAt: clock.receivedAt,
    dueAt: clock.dueAt,
    finishedAt: clock.finishedAt,
    payment: { status: payment.status, amountDong: payment.feeDong },
    delivery: { status: delivery.status, method: delivery.method },
    events: timeline.map(({ type, at, text }) => ({ type, at, text })),
    results: results.map(({ id, outcome, number, issuedAt, sha256 }) => ({
      id,
      outcome,
      number,
      issuedAt,
      sha256,
    })),
  };
}
