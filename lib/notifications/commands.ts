import { messages } from "#drizzle/schema/notifications.ts";
import type { Database } from "#lib/platform/db.ts";
import { sendMessage } from "./jobs.ts";
import type { Template, TemplateValuesOf } from "./templates.ts";

/** Whom to tell what. `citizenId` finds the address when the message goes out; `recipient` is one already known. */
export type Promised<Name extends Template> = {
  /** Ours and unique: what is promised twice under one key is sent once. */
  key: string;
  template: Name;
  values: TemplateValuesOf[Name];
  locale: "vi" | "en";
  citizenId?: string | null;
  recipient?: string | null;
  dossierId?: string;
  attachmentFileId?: string;
};

/** Promises a message inside `tx`, in one statement: it goes out if, and only if, the transaction commits. */
export async function promiseMessage<Name extends Template>(tx: Database, message: Promised<Name>) {
  const promised = tx
    .$with("promised")
    .as(
      tx
        .insert(messages)
        .values(message)
        .onConflictDoNothing({ target: messages.key })
        .returning({ id: messages.id }),
    );
  await tx
    .with(promised)
    .select({ job: sendMessage.enqueueing({ messageId: promised.id }) })
    .from(promised);
}
