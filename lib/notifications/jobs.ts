import { eq, sql } from "drizzle-orm";
import * as z from "zod";
import { citizens } from "#drizzle/schema/accounts.ts";
import { files } from "#drizzle/schema/files.ts";
import { messages } from "#drizzle/schema/notifications.ts";
import type { FileStore } from "#lib/documents/store.ts";
import { contentOf } from "#lib/documents/store.ts";
import type { Database } from "#lib/platform/db.ts";
import { defineJob } from "#lib/platform/jobs.ts";
import type { Attachment, Mailer } from "./mailer.ts";
import { secretTemplates } from "./templates.ts";
import type { Wording } from "./wording.ts";

type Ports = { db: Database; mailer: Mailer; wording: Wording; store: FileStore; now: () => Date };

/**
 * Sends one promised message. It is handed over at least once; a repetition after a crash between handing over
 * and noting it carries the same key, so the demo's outbox shows it once and a mail reader sees one Message-ID.
 */
export const sendMessage = defineJob({
  name: "send-message",
  payload: z.object({ messageId: z.uuid() }),
  run: async (ports: Ports, { messageId }) => {
    const message = await unsent(ports.db, messageId);
    if (!message) return;
    if (!message.to) return noteFailure(ports.db, messageId, "noAddress");
    try {
      const words = await ports.wording({ ...message, hasAccount: message.citizenId !== null });
      const attachment = await attachmentOf(ports, message.attachmentFileId);
      await ports.mailer.send({
        key: message.key,
        to: message.to,
        ...words,
        ...(attachment && { attachment }),
      });
    } catch (error) {
      await noteFailure(ports.db, messageId, error instanceof Error ? error.message : String(error));
      throw error; // the queue tries again, later each time
    }
    await noteSent(ports, messageId, secretTemplates.includes(message.template));
  },
});

async function unsent(db: Database, messageId: string) {
  const [row] = await db
    .select({ message: messages, email: citizens.email })
    .from(messages)
    .leftJoin(citizens, eq(citizens.id, messages.citizenId))
    .where(eq(messages.id, messageId));
  if (!row || row.message.sentAt) return undefined;
  return { ...row.message, to: row.message.recipient ?? row.email };
}

async function attachmentOf({ db, store }: Ports, fileId: string | null): Promise<Attachment | undefined> {
  if (!fileId) return undefined;
  const [file] = await db.select().from(files).where(eq(files.id, fileId));
  if (!file) throw new Error(`the attachment ${fileId} is gone`);
  return { name: file.name, mediaType: file.mediaType, content: await contentOf(store, file.storeKey) };
}

async function noteSent({ db, now }: Ports, messageId: string, isSecret: boolean) {
  await db
    .update(messages)
    .set({
      sentAt: now(),
      attempts: sql`${messages.attempts} + 1`,
      error: null,
      ...(isSecret && { values: sql`'{}'::jsonb` }),
    })
    .where(eq(messages.id, messageId));
}

async function noteFailure(db: Database, messageId: string, error: string) {
  await db
    .update(messages)
    .set({ attempts: sql`${messages.attempts} + 1`, error: error.slice(0, 500) })
    .where(eq(messages.id, messageId));
}
