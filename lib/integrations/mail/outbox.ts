import { outbox } from "#drizzle/schema/notifications.ts";
import type { Mailer } from "#lib/notifications/mailer.ts";
import type { Database } from "#lib/platform/db.ts";

/** The demo's post: letters are laid out for everybody to see, on a page that says so. Each key once. */
export function outboxMailer(db: Database): Mailer {
  return {
    async send({ key, to, subject, text, attachment }) {
      if (to.endsWith("@khong-nhan-duoc.example")) throw new Error("550 this address takes no mail");
      await db
        .insert(outbox)
        .values({ key, recipient: to, subject, body: text, attachmentName: attachment?.name ?? null })
        .onConflictDoNothing({ target: outbox.key });
    },
  };
}
