import { desc, ilike } from "drizzle-orm";
import { outbox } from "#drizzle/schema/notifications.ts";
import type { Context } from "#lib/platform/context.ts";

/** The newest letters of the demo's outbox, to anybody or to an address. */
export function listLetters({ db }: Context, { recipient, limit }: { recipient: string; limit: number }) {
  return db
    .select()
    .from(outbox)
    .where(recipient === "" ? undefined : ilike(outbox.recipient, literally(recipient)))
    .orderBy(desc(outbox.id))
    .limit(limit);
}

/** Part of an address, as typed: its underscores are no wildcards. */
function literally(part: string) {
  return `%${part.replace(/[\\%_]/g, "\\$&")}%`;
}
