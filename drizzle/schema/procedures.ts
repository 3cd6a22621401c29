import { sql } from "drizzle-orm";
import { date, index, integer, jsonb, pgTable, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { FormDefinition } from "#lib/forms/definition.ts";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import { versionStates } from "#lib/procedures/versions.ts";
import type { ProcessDefinition } from "#lib/processes/definition.ts";
import { createdAt, id } from "./columns.ts";

export const procedures = pgTable("procedures", {
  id: id(),
  /** National code d.dddddd. */
  code: text("code").notNull().unique(),
});

/** What a procedure said and from when. A dossier keeps the version it was filed under. */
export const procedureVersions = pgTable(
  "procedure_versions",
  {
    id: id(),
    procedureId: uuid("procedure_id")
      .notNull()
      .references(() => procedures.id),
    number: integer("number").notNull(),
    state: text("state", { enum: versionStates }).notNull(),
    effectiveOn: date("effective_on").notNull(),
    content: jsonb("content").$type<ProcedureContent>().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    unique("procedure_versions_number").on(table.procedureId, table.number),
    uniqueIndex("procedure_versions_published")
      .on(table.procedureId)
      .where(sql`${table.state} = 'published'`),
    index("procedure_versions_state_idx").on(table.state),
  ],
);

/** Versions of electronic forms, by key. */
export const formVersions = pgTable(
  "form_versions",
  {
    id: id(),
    key: text("key").notNull(),
    number: integer("number").notNull(),
    state: text("state", { enum: versionStates }).notNull(),
    definition: jsonb("definition").$type<FormDefinition>().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    unique("form_versions_number").on(table.key, table.number),
    uniqueIndex("form_versions_published").on(table.key).where(sql`${table.state} = 'published'`),
  ],
);

/** Versions of internal processes, by key. */
export const processVersions = pgTable(
  "process_versions",
  {
    id: id(),
    key: text("key").notNull(),
    number: integer("number").notNull(),
    state: text("state", { enum: versionStates }).notNull(),
    definition: jsonb("definition").$type<ProcessDefinition>().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    unique("process_versions_number").on(table.key, table.number),
    uniqueIndex("process_versions_published").on(table.key).where(sql`${table.state} = 'published'`),
  ],
);
