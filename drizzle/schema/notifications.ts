import { index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { Template, TemplateValues } from "#lib/notifications/templates.ts";
import { citizens } from "./accounts.ts";
import { createdAt, id, moment } from "./columns.ts";
import { dossiers } from "./dossiers.ts";
import { files } from "./files.ts";

/** Messages promised to people, each once by its key. */
export const messages = pgTable(
  "messages",
  {
    id: id(),
    key: text("key").notNull().unique(),
    dossierId: uuid("dossier_id").references(() => dossiers.id),
    citizenId: uuid("citizen_id").references(() => citizens.id),
    recipient: text("recipient"),
    template: text("template").$type<Template>().notNull(),
    values: jsonb("values").$type<TemplateValues>().notNull(),
    locale: text("locale", { enum: ["vi", "en"] }).notNull(),
    attachmentFileId: uuid("attachment_file_id").references(() => files.id),
    attempts: integer("attempts").notNull().default(0),
    sentAt: moment("sent_at"),
    error: text("error"),
    createdAt: createdAt(),
  },
  (table) => [
    index("messages_citizen_idx").on(table.citizenId, table.id),
    index("messages_dossier_idx").on(table.dossierId),
  ],
);

/** What the demo's mail adapter delivered, for everybody to see. Empty where real mail is configured. */
export const outbox = pgTable("outbox", {
  id: id(),
  key: text("key").notNull().unique(),
  recipient: text("recipient").notNull(),
  subject: text("subject").notNull(),
  body: text("body").notNull(),
  attachmentName: text("attachment_name"),
  sentAt: createdAt(),
});
