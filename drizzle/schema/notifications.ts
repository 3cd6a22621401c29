import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { roles } from "#lib/accounts/actor.ts";
import { alarmKinds } from "#lib/dossiers/alarms.ts";
import type { Template, TemplateValues } from "#lib/notifications/templates.ts";
import { citizens, officers } from "./accounts.ts";
import { agencies } from "./agencies.ts";
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

/** What somebody in the offices must be told about a dossier in time: each once for each moment it is about. */
export const alarms = pgTable(
  "alarms",
  {
    id: id(),
    dossierId: uuid("dossier_id")
      .notNull()
      .references(() => dossiers.id),
    kind: text("kind", { enum: alarmKinds }).notNull(),
    /** Whom it is for: everybody of a role at an agency, or one officer of theirs. */
    agencyId: uuid("agency_id")
      .notNull()
      .references(() => agencies.id),
    role: text("role", { enum: roles }).notNull(),
    officerId: uuid("officer_id").references(() => officers.id),
    /** The due moment it is about. */
    dueAt: moment("due_at").notNull(),
    raisedAt: moment("raised_at").notNull(),
    seenAt: moment("seen_at"),
    seenById: uuid("seen_by_id").references(() => officers.id),
    /** When there was nothing left to warn of: the dossier went on, or it became later than that. */
    lapsedAt: moment("lapsed_at"),
  },
  (table) => [
    unique("alarms_once")
      .on(table.dossierId, table.kind, table.dueAt, table.agencyId, table.role, table.officerId)
      .nullsNotDistinct(),
    index("alarms_open_idx")
      .on(table.agencyId, table.role, table.id)
      .where(sql`${table.seenAt} is null and ${table.lapsedAt} is null`),
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
