import { sql } from "drizzle-orm";
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
    index("audit_entries_act_idx").on(table.act, table.id),
    index("audit_entries_actor_name_idx").using("gin", sql`public.plain(${table.actorName}) gin_trgm_ops`),
  ],
);

/**
 * The chain that shows whether history was touched: each link is a hash of the one before it and of one entry.
 * A deferred trigger adds the links as transactions commit, so that recording an act makes nobody wait.
 */
export const auditSeals = pgTable("audit_seals", {
  position: bigint("position", { mode: "number" }).primaryKey(),
  entryId: bigint("entry_id", { mode: "number" })
    .notNull()
    .unique()
    .references(() => auditEntries.id),
  hash: text("hash").notNull(),
});
