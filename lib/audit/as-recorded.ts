import type { Actor } from "#lib/accounts/actor.ts";

/** The actor as records keep them: without what identifies an officer beyond the office. */
export function asRecorded(actor: Actor): Actor {
  if (actor.kind !== "officer") return actor;
  const { personalId: _, ...officer } = actor;
  return officer;
}
