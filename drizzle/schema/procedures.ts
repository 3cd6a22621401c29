import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { WrittenForm } from "#lib/forms/definition.ts";
import type { FormField } from "#lib/forms/field-schema.ts";
import type { Bilingual } from "#lib/procedures/bilingual.ts";
import type { Closing } from "#lib/procedures/closing.ts";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import type { Finding } from "#lib/procedures/findings.ts";
import type { LayerOverride, OverridePart } from "#lib/procedures/overrides.ts";
import { recordSources, versionStates } from "#lib/procedures/versions.ts";
import type { ProcessDefinition } from "#lib/processes/definition.ts";
import { officers } from "./accounts.ts";
import { agencies } from "./agencies.ts";
import { createdAt, id, moment } from "./columns.ts";

export const procedures = pgTable("procedures", {
  id: id(),
  /** National code d.dddddd. */
  code: text("code").notNull().unique(),
});

/**
 * A record as it arrived, and how it was read: the lowest layer, upon which province and commune set what is theirs. Every
 * import that says something new adds one; none is edited.
 */
export const procedureRecords = pgTable(
  "procedure_records",
  {
    id: id(),
    procedureId: uuid("procedure_id")
      .notNull()
      .references(() => procedures.id),
    number: integer("number").notNull(),
    source: text("source", { enum: recordSources }).notNull(),
    retrievedOn: date("retrieved_on"),
    /** SHA-256 of the record as it arrived: the same again changes nothing. */
    digest: text("digest").notNull(),
    raw: jsonb("raw").$type<unknown>().notNull(),
    content: jsonb("content").$type<ProcedureContent>().notNull(),
    findings: jsonb("findings").$type<Finding[]>().notNull().default([]),
    /** Whether a finding is more than a note: what lists look into. */
    isDoubtful: boolean("is_doubtful").generatedAlwaysAs(
      sql`jsonb_path_exists(findings, '$[*] ? (@.severity != "note")')`,
    ),
    /** Who wrote it here; null: it arrived with an import. */
    authorId: uuid("author_id").references(() => officers.id),
    createdAt: createdAt(),
  },
  (table) => [unique("procedure_records_number").on(table.procedureId, table.number)],
);

/** A person looked at a doubtful place of a record and confirmed how it was read. */
export const findingTicks = pgTable(
  "finding_ticks",
  {
    recordId: uuid("record_id")
      .notNull()
      .references(() => procedureRecords.id),
    /** Place of the finding in the list of the record. */
    finding: integer("finding").notNull(),
    /** null: the operator, with the import itself. */
    officerId: uuid("officer_id").references(() => officers.id),
    at: moment("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.recordId, table.finding] })],
);

/**
 * What a procedure said and from when: a record with what was set upon it, put together once. A dossier keeps the version it
 * was filed under.
 */
export const procedureVersions = pgTable(
  "procedure_versions",
  {
    id: id(),
    procedureId: uuid("procedure_id")
      .notNull()
      .references(() => procedures.id),
    /** The commune whose own version this is; null: the version of the province. */
    agencyId: uuid("agency_id").references(() => agencies.id),
    number: integer("number").notNull(),
    state: text("state", { enum: versionStates }).notNull(),
    effectiveOn: date("effective_on").notNull(),
    recordId: uuid("record_id").references(() => procedureRecords.id),
    /** The version of the province that a commune's own stands upon. */
    basedOnId: uuid("based_on_id").references((): AnyPgColumn => procedureVersions.id),
    overrides: jsonb("overrides").$type<LayerOverride[]>().notNull().default([]),
    /** Parts of which the newer record says something else than what an override was written against. */
    questions: jsonb("questions").$type<OverridePart[]>().notNull().default([]),
    content: jsonb("content").$type<ProcedureContent>().notNull(),
    // What lists of thousands go by, taken out of the content once: unpacking each for a page takes most of its time.
    field: text("field").generatedAlwaysAs(sql`content ->> 'field'`),
    serviceLevel: integer("service_level").generatedAlwaysAs(sql`(content ->> 'serviceLevel')::integer`),
    /** As `handlerKey` says it. */
    handler: text("handler").generatedAlwaysAs(
      sql`coalesce(content -> 'handledBy' ->> 'department', content ->> 'handledBy')`,
    ),
    hasProcess: boolean("has_process").generatedAlwaysAs(sql`(content ->> 'processKey') is not null`),
    /** The name as `phraseOf` folds it. */
    nameWords: text("name_words").generatedAlwaysAs(
      sql`regexp_replace(regexp_replace(' ' || public.plain(content -> 'name' ->> 'vi') || ' ', '\\m([hklmst]|qu)y\\M', '\\1i', 'g'), '[^a-z0-9]+', ' ', 'g')`,
    ),
    /** The forms and the processes it names, for itself or for one of its cases. */
    formKeys: jsonb("form_keys")
      .$type<(string | null)[]>()
      .generatedAlwaysAs(
        sql`jsonb_path_query_array(content, '$.formKey') || jsonb_path_query_array(content, '$.cases[*].formKey')`,
      ),
    processKeys: jsonb("process_keys")
      .$type<(string | null)[]>()
      .generatedAlwaysAs(
        sql`jsonb_path_query_array(content, '$.processKey') || jsonb_path_query_array(content, '$.cases[*].processKey')`,
      ),
    /** Counts changes of a draft, so that a stale tab is noticed. */
    revision: integer("revision").notNull().default(0),
    authorId: uuid("author_id").references(() => officers.id),
    publishedById: uuid("published_by_id").references(() => officers.id),
    publishedAt: moment("published_at"),
    /** The first day on which it no longer holds, by what decision and what follows it. */
    closedOn: date("closed_on"),
    closing: jsonb("closing").$type<Closing>(),
    createdAt: createdAt(),
  },
  (table) => [
    unique("procedure_versions_number")
      .on(table.procedureId, table.agencyId, table.number)
      .nullsNotDistinct(),
    uniqueIndex("procedure_versions_published")
      .on(table.procedureId, sql`coalesce(${table.agencyId}, '00000000-0000-0000-0000-000000000000'::uuid)`)
      .where(sql`${table.state} = 'published'`),
    uniqueIndex("procedure_versions_draft")
      .on(table.procedureId, sql`coalesce(${table.agencyId}, '00000000-0000-0000-0000-000000000000'::uuid)`)
      .where(sql`${table.state} = 'draft'`),
    index("procedure_versions_state_idx").on(table.state),
    index("procedure_versions_forms_idx").using("gin", table.formKeys),
    index("procedure_versions_processes_idx").using("gin", table.processKeys),
  ],
);

/** Subject fields that came with imports, beside those the portal knows by itself. */
export const procedureFields = pgTable("procedure_fields", {
  key: text("key").primaryKey(),
  name: jsonb("name").$type<Bilingual>().notNull(),
});

/** A paper that data of a national database stand in for, while the row is in force. */
export const dataSubstitutions = pgTable(
  "data_substitutions",
  {
    id: id(),
    procedureCode: text("procedure_code").notNull(),
    /** The paper as the rule names it. */
    paper: text("paper").notNull(),
    database: jsonb("database").$type<Bilingual>().notNull(),
    databaseOwner: text("database_owner"),
    basis: text("basis").notNull(),
    isPartial: boolean("is_partial").notNull().default(false),
    validFrom: date("valid_from").notNull(),
    validTo: date("valid_to"),
    /** Known databases by key, to look rows up by; none where the rule's words were not recognised. */
    databaseKeys: text("database_keys").array().notNull().default([]),
    /** The component documents it stands for: a rule may name several in one text, and cases may each have theirs. */
    documentKeys: text("document_keys").array().notNull().default([]),
    /** The last day it holds, where somebody ended it before its time. */
    endedOn: date("ended_on"),
    /** Who confirmed the match; null with a moment: the portal's own rows. Nothing counts before it is confirmed. */
    confirmedById: uuid("confirmed_by_id").references(() => officers.id),
    confirmedAt: moment("confirmed_at"),
    createdAt: createdAt(),
  },
  (table) => [
    // Papers are described at length, and an index entry is not.
    uniqueIndex("data_substitutions_row").on(
      table.procedureCode,
      sql`md5(${table.paper} || ${table.database}::text)`,
      table.validFrom,
    ),
    index("data_substitutions_code_idx").on(table.procedureCode),
  ],
);

/** What versions of forms and processes have in common: who wrote and who published, and one draft of a key at a time. */
const definitionVersion = {
  id: id(),
  key: text("key").notNull(),
  number: integer("number").notNull(),
  state: text("state", { enum: versionStates }).notNull(),
  /** Counts changes of a draft, so that a stale tab is noticed. */
  revision: integer("revision").notNull().default(0),
  authorId: uuid("author_id").references(() => officers.id),
  publishedById: uuid("published_by_id").references(() => officers.id),
  publishedAt: moment("published_at"),
  createdAt: createdAt(),
};

/** Versions of electronic forms, by key. */
export const formVersions = pgTable(
  "form_versions",
  { ...definitionVersion, definition: jsonb("definition").$type<WrittenForm>().notNull() },
  (table) => [
    unique("form_versions_number").on(table.key, table.number),
    uniqueIndex("form_versions_published").on(table.key).where(sql`${table.state} = 'published'`),
    uniqueIndex("form_versions_draft").on(table.key).where(sql`${table.state} = 'draft'`),
  ],
);

/** Versions of internal processes, by key. */
export const processVersions = pgTable(
  "process_versions",
  { ...definitionVersion, definition: jsonb("definition").$type<ProcessDefinition>().notNull() },
  (table) => [
    unique("process_versions_number").on(table.key, table.number),
    uniqueIndex("process_versions_published").on(table.key).where(sql`${table.state} = 'published'`),
    uniqueIndex("process_versions_draft").on(table.key).where(sql`${table.state} = 'draft'`),
  ],
);

/** Questions that many forms ask, written once: a form takes a copy and remembers which, so that it can be brought up to date. */
export const questionBlocks = pgTable("question_blocks", {
  key: text("key").primaryKey(),
  name: jsonb("name").$type<Bilingual>().notNull(),
  fields: jsonb("fields").$type<FormField[]>().notNull(),
  number: integer("number").notNull().default(1),
  officerId: uuid("officer_id").references(() => officers.id),
  updatedAt: moment("updated_at").notNull().defaultNow(),
});
