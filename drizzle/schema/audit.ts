import { bigint, index, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import type { Actor } from "#lib/accounts/actor.ts";
import { moment } from "./columns.ts";

/** Acts outside a dossier's own history: accounts, calendar, catalogue, refused attempts, reads of personal data. Only ever added to. */
export const auditEntries = pgTable(
  "audit_entries",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    actor: jsonb("actor").$type<Actor>().notNull(),
    actorName: text("actor_name").notNull(),
    act: text("act").notNull(),
    subject: text("subject").notNull(),
    details: jsonb("details").$type<Record<string, unknown>>().notNull(),
    at: moment("at").notNull(),
  },
  (table) => [
    index("audit_entries_at_idx").on(table.at),
    index("audit_entries_subject_idx").on(table.subject),
  ],
);
