import { type SQL, sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  bigint,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Actor } from "#lib/accounts/actor.ts";
import { roles } from "#lib/accounts/actor.ts";
import { resultOutcomes } from "#lib/documents/results.ts";
import type { OpenConsultation } from "#lib/dossiers/dossier-state.ts";
import type { EventDetails, EventType } from "#lib/dossiers/events.ts";
import {
  deliveryMethods,
  deliveryStatuses,
  dossierStatuses,
  filingChannels,
  paperForms,
  paymentStatuses,
} from "#lib/dossiers/lifecycle.ts";
import type { Party } from "#lib/dossiers/party.ts";
import type { SupplementItem } from "#lib/dossiers/supplement.ts";
import type { Answers } from "#lib/forms/answer.ts";
import { businesses, citizens, officers } from "./accounts.ts";
import { agencies } from "./agencies.ts";
import { bytea, createdAt, id, moment, tsvector } from "./columns.ts";
import { files } from "./files.ts";
import { formVersions, procedures, procedureVersions, processVersions } from "./procedures.ts";

/** An application somebody is still writing. Its id becomes the idempotency key of the one submission it may lead to. */
export const drafts = pgTable(
  "drafts",
  {
    id: id(),
    citizenId: uuid("citizen_id").references(() => citizens.id),
    /** A clerk writes for a walk-in. */
    officerId: uuid("officer_id").references(() => officers.id),
    businessId: uuid("business_id").references(() => businesses.id),
    procedureId: uuid("procedure_id")
      .notNull()
      .references(() => procedures.id),
    procedureVersionId: uuid("procedure_version_id")
      .notNull()
      .references(() => procedureVersions.id),
    formVersionId: uuid("form_version_id").references(() => formVersions.id),
    caseKey: text("case_key"),
    handlingAgencyId: uuid("handling_agency_id")
      .notNull()
      .references(() => agencies.id),
    receptionOfficeId: uuid("reception_office_id")
      .notNull()
      .references(() => agencies.id),
    answers: jsonb("answers").$type<Answers>().notNull().default({}),
    submitter: jsonb("submitter").$type<Party>(),
    deliveryMethod: text("delivery_method", { enum: deliveryMethods }),
    deliveryAddress: text("delivery_address"),
    /** Counts changes, so that a stale tab is noticed. */
    revision: integer("revision").notNull().default(0),
    updatedAt: moment("updated_at").notNull().defaultNow(),
    expiresAt: moment("expires_at").notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    index("drafts_citizen_idx").on(table.citizenId, table.updatedAt),
    index("drafts_officer_idx").on(table.officerId, table.updatedAt),
    index("drafts_expires_idx").on(table.expiresAt),
  ],
);

/** One application being handled. The columns are a projection of its events, kept for lists. */
export const dossiers = pgTable(
  "dossiers",
  {
    id: id(),
    code: text("code").notNull().unique(),
    /** How the code is built; codes of several schemes live side by side. */
    codeScheme: text("code_scheme").notNull(),
    idempotencyKey: text("idempotency_key").notNull().unique(),
    procedureId: uuid("procedure_id")
      .notNull()
      .references(() => procedures.id),
    procedureVersionId: uuid("procedure_version_id")
      .notNull()
      .references(() => procedureVersions.id),
    formVersionId: uuid("form_version_id").references(() => formVersions.id),
    processVersionId: uuid("process_version_id")
      .notNull()
      .references(() => processVersions.id),
    caseKey: text("case_key"),
    channel: text("channel", { enum: filingChannels }).notNull(),

    status: text("status", { enum: dossierStatuses }).notNull(),
    paymentStatus: text("payment_status", { enum: paymentStatuses }).notNull(),
    deliveryStatus: text("delivery_status", { enum: deliveryStatuses }).notNull().default("none"),

    /** Where it is in its process and on whose desk; null once it is closed. */
    stepKey: text("step_key"),
    holderAgencyId: uuid("holder_agency_id").references(() => agencies.id),
    holderRole: text("holder_role", { enum: roles }),
    holderId: uuid("holder_id").references(() => officers.id),
    stepSince: moment("step_since").notNull(),
    stepDueAt: moment("step_due_at"),
    /** When something next happens to it by itself. */
    nextTimerAt: moment("next_timer_at"),
    outcome: text("outcome", { enum: resultOutcomes }),
    /** Who received and who drafted: neither may do the other's work, nor sign what they drafted. */
    receivedById: uuid("received_by_id").references(() => officers.id),
    draftedById: uuid("drafted_by_id").references(() => officers.id),
    /** Officers who may not act on it: their own case, or that of somebody close to them. */
    recusedIds: uuid("recused_ids").array().notNull().default(sql`'{}'`),
    /** What steps left behind, as `step.output`; the opinions and linked dossiers that are waited for. */
    keptOutputs: text("kept_outputs").array().notNull().default(sql`'{}'`),
    openConsultations: jsonb("open_consultations").$type<OpenConsultation[]>().notNull().default([]),
    openLinks: uuid("open_links").array().notNull().default(sql`'{}'`),

    receptionOfficeId: uuid("reception_office_id")
      .notNull()
      .references(() => agencies.id),
    handlingAgencyId: uuid("handling_agency_id")
      .notNull()
      .references(() => agencies.id),
    competentAuthorityId: uuid("competent_authority_id")
      .notNull()
      .references(() => agencies.id),

    citizenId: uuid("citizen_id").references(() => citizens.id),
    businessId: uuid("business_id").references(() => businesses.id),
    apiClientId: uuid("api_client_id"),
    /** The dossier it follows from: both are one thing to the applicant, and count once. */
    parentId: uuid("parent_id").references((): AnyPgColumn => dossiers.id),
    submitter: jsonb("submitter").$type<Party>().notNull(),
    owner: jsonb("owner").$type<Party>().notNull(),
    answers: jsonb("answers").$type<Answers>().notNull(),
    deliveryMethod: text("delivery_method", { enum: deliveryMethods }).notNull(),
    deliveryAddress: text("delivery_address"),
    /** What is owed, in dong; the reasons are in the event of submission. */
    feeDong: integer("fee_dong").notNull(),

    submittedAt: moment("submitted_at").notNull(),
    receivedAt: moment("received_at"),
    /** Promised to the citizen; null until received, while the clock stands still, and where the law sets no limit. */
    dueAt: moment("due_at"),
    extendedAt: moment("extended_at"),
    finishedAt: moment("finished_at"),
    closedAt: moment("closed_at"),
    /** Counts changes, so that of two people acting at once one wins and the other is told. */
    revision: integer("revision").notNull().default(0),

    search: tsvector("search")
      .notNull()
      .generatedAlwaysAs(
        (): SQL =>
          sql`dossier_words(code, submitter, owner, reception_office_id, handling_agency_id, competent_authority_id)`,
      ),
  },
  (table) => [
    // The work queue: what lies on a desk, nearest deadline first. Closed dossiers have no holder and are not in it.
    index("dossiers_desk_idx")
      .on(table.holderAgencyId, table.holderRole, table.stepDueAt, table.id)
      .where(sql`${table.holderAgencyId} is not null`),
    index("dossiers_holder_idx")
      .on(table.holderId, table.stepDueAt, table.id)
      .where(sql`${table.holderId} is not null`),
    index("dossiers_citizen_idx").on(table.citizenId, table.id),
    index("dossiers_business_idx").on(table.businessId, table.id).where(sql`${table.businessId} is not null`),
    index("dossiers_reception_idx").on(table.receptionOfficeId, table.id),
    index("dossiers_handling_idx").on(table.handlingAgencyId, table.id),
    index("dossiers_competent_idx")
      .on(table.competentAuthorityId, table.id)
      .where(sql`${table.competentAuthorityId} <> ${table.handlingAgencyId}`),
    // Lists narrowed to a state: of a hundred dossiers two are open, and those are asked for.
    index("dossiers_open_reception_idx")
      .on(table.receptionOfficeId, table.status, table.id)
      .where(sql`${table.holderAgencyId} is not null`),
    index("dossiers_open_handling_idx")
      .on(table.handlingAgencyId, table.status, table.id)
      .where(sql`${table.holderAgencyId} is not null`),
    index("dossiers_parent_idx").on(table.parentId).where(sql`${table.parentId} is not null`),
    // What happens by itself, soonest first.
    index("dossiers_timer_idx").on(table.nextTimerAt).where(sql`${table.nextTimerAt} is not null`),
    // What is nearly due or late, whoever holds it.
    index("dossiers_step_due_idx").on(table.stepDueAt).where(sql`${table.stepDueAt} is not null`),
    index("dossiers_open_due_idx")
      .on(table.dueAt)
      .where(sql`${table.dueAt} is not null and ${table.holderAgencyId} is not null`),
    // What waits to be received, longest first.
    index("dossiers_intake_idx")
      .on(table.stepSince)
      .where(sql`${table.status} = 'submitted' and ${table.receivedAt} is null`),
    // All that a report counts, so that it is counted in the index and the rows are left alone.
    index("dossiers_report_idx").on(
      table.handlingAgencyId,
      table.receivedAt,
      table.finishedAt,
      table.dueAt,
      table.channel,
      table.procedureVersionId,
      table.receptionOfficeId,
      table.parentId,
    ),
    index("dossiers_search_idx").using("gin", table.search),
  ],
);

/** What happened to each dossier, by whom. Rows are only ever added; the state of a dossier is a fold over them. */
export const dossierEvents = pgTable(
  "dossier_events",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    dossierId: uuid("dossier_id")
      .notNull()
      .references((): AnyPgColumn => dossiers.id),
    type: text("type").$type<EventType>().notNull(),
    actor: jsonb("actor").$type<Actor>().notNull(),
    /** The actor's name and office as they were then. */
    actorName: text("actor_name").notNull(),
    details: jsonb("details").$type<EventDetails>().notNull(),
    at: moment("at").notNull(),
    /** Of the former event of this dossier and of this one; a trigger computes it, whatever is given. */
    hash: bytea("hash").notNull().default(sql`''::bytea`),
  },
  (table) => [
    index("dossier_events_dossier_idx").on(table.dossierId, table.id),
    // Whose a document is that a step left behind, when its file is opened.
    index("dossier_events_kept_file_idx")
      .on(sql`(${table.details} -> 'file' ->> 'fileId')`)
      .where(sql`${table.type} = 'outputKept'`),
  ],
);

/** A paper that arrived for a component document, with a draft first and its dossier after. */
export const submittedDocuments = pgTable(
  "submitted_documents",
  {
    id: id(),
    draftId: uuid("draft_id"),
    dossierId: uuid("dossier_id").references((): AnyPgColumn => dossiers.id),
    componentKey: text("component_key").notNull(),
    /** The supplement it answers, when it came later. Until the request is answered it may be taken back. */
    supplementId: uuid("supplement_id"),
    form: text("form", { enum: paperForms }).notNull(),
    quantity: integer("quantity").notNull().default(1),
    /** Papers only shown or brought on paper have no file. */
    fileId: uuid("file_id").references((): AnyPgColumn => files.id),
    note: text("note"),
    addedAt: createdAt(),
  },
  (table) => [
    index("submitted_documents_draft_idx").on(table.draftId).where(sql`${table.draftId} is not null`),
    index("submitted_documents_dossier_idx").on(table.dossierId).where(sql`${table.dossierId} is not null`),
    index("submitted_documents_supplement_idx")
      .on(table.supplementId)
      .where(sql`${table.supplementId} is not null`),
    index("submitted_documents_file_idx").on(table.fileId),
  ],
);

/** What an officer asked the applicant to add or correct: once, in full (form 02). */
export const supplementRequests = pgTable(
  "supplement_requests",
  {
    id: id(),
    dossierId: uuid("dossier_id")
      .notNull()
      .references((): AnyPgColumn => dossiers.id),
    stage: text("stage", { enum: ["reception", "appraisal"] }).notNull(),
    items: jsonb("items").$type<SupplementItem[]>().notNull(),
    legalBasis: text("legal_basis"),
    requestedAt: moment("requested_at").notNull(),
    answeredAt: moment("answered_at"),
  },
  (table) => [
    index("supplement_requests_dossier_idx").on(table.dossierId),
    uniqueIndex("supplement_requests_open").on(table.dossierId).where(sql`${table.answeredAt} is null`),
  ],
);
