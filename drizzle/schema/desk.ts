import { sql } from "drizzle-orm";
import { index, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { roles } from "#lib/accounts/actor.ts";
import { partKinds } from "#lib/dossiers/parts.ts";
import { officers } from "./accounts.ts";
import { agencies } from "./agencies.ts";
import { createdAt, id, moment } from "./columns.ts";
import { dossiers } from "./dossiers.ts";

/** Who takes part in a dossier besides the three agencies it names: a projection of its events, kept for lists. */
export const dossierParts = pgTable(
  "dossier_parts",
  {
    id: id(),
    dossierId: uuid("dossier_id")
      .notNull()
      .references(() => dossiers.id),
    consultationId: uuid("consultation_id"),
    kind: text("kind", { enum: partKinds }).notNull(),
    stepKey: text("step_key").notNull(),
    agencyId: uuid("agency_id")
      .notNull()
      .references(() => agencies.id),
    role: text("role", { enum: roles }).notNull(),
    question: text("question"),
    beganAt: moment("began_at").notNull(),
    dueAt: moment("due_at"),
    endedAt: moment("ended_at"),
  },
  (table) => [
    index("dossier_parts_dossier_idx").on(table.dossierId, table.id),
    // What an agency is asked and takes part in now, nearest deadline first.
    index("dossier_parts_open_idx")
      .on(table.agencyId, table.role, table.kind, table.dueAt, table.id)
      .where(sql`${table.endedAt} is null`),
    // Opinions that are waited for, whoever is asked.
    index("dossier_parts_asked_idx")
      .on(table.dueAt)
      .where(sql`${table.endedAt} is null and ${table.kind} = 'consulted'`),
  ],
);

/** A list of dossiers as an officer keeps it for themselves: the filters of its address and the columns they chose. */
export const savedViews = pgTable(
  "saved_views",
  {
    id: id(),
    officerId: uuid("officer_id")
      .notNull()
      .references(() => officers.id),
    name: text("name").notNull(),
    query: text("query").notNull(),
    columns: jsonb("columns").$type<string[]>().notNull(),
    createdAt: createdAt(),
  },
  (table) => [uniqueIndex("saved_views_name").on(table.officerId, table.name)],
);
