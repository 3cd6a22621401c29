import type { Database } from "#lib/platform/db.ts";
import { takeEffect } from "./commands/take-effect.ts";

/** Notes which versions came into force and which ended; readers go by the day and need not wait for it. */
export async function versionsTakeEffect(db: Database, now: Date): Promise<void> {
  await takeEffect({ actor: { kind: "system", id: "worker" }, db, now });
}
