import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  check,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  time,
  uuid,
} from "drizzle-orm/pg-core";
import { agencyKinds, dayKinds } from "#lib/agencies/kinds.ts";
import { id } from "./columns.ts";

/** One tree: province, departments, communes, their divisions and one-stop offices, and what was closed. Codes are never reused. */
export const agencies = pgTable(
  "agencies",
  {
    id: id(),
    /** A readable, stable name of the row for imports. */
    key: text("key").notNull().unique(),
    kind: text("kind", { enum: agencyKinds }).notNull(),
    name: text("name").notNull(),
    nameEn: text("name_en").notNull(),
    shortName: text("short_name"),
    parentId: uuid("parent_id").references((): AnyPgColumn => agencies.id),
    /** Identification code such as H38; empty where none was issued or none is known. */
    agencyCode: text("agency_code").unique(),
    /** Official code of a province or commune as a place. */
    administrativeCode: text("administrative_code"),
    phone: text("phone"),
    email: text("email"),
    validFrom: date("valid_from"),
    validTo: date("valid_to"),
  },
  (table) => [
    index("agencies_parent_idx").on(table.parentId),
    index("agencies_administrative_code_idx").on(table.administrativeCode),
    check(
      "agencies_validity",
      sql`${table.validTo} is null or ${table.validFrom} is null or ${table.validFrom} <= ${table.validTo}`,
    ),
  ],
);

/** Which bodies followed which when units were merged or divided. */
export const agencySuccessions = pgTable(
  "agency_successions",
  {
    predecessorId: uuid("predecessor_id")
      .notNull()
      .references(() => agencies.id),
    successorId: uuid("successor_id")
      .notNull()
      .references(() => agencies.id),
    on: date("on").notNull(),
  },
  (table) => [primaryKey({ columns: [table.predecessorId, table.successorId] })],
);

/** The places where a one-stop office receives people. */
export const oneStopSites = pgTable(
  "one_stop_sites",
  {
    id: id(),
    officeId: uuid("office_id")
      .notNull()
      .references(() => agencies.id),
    name: text("name").notNull(),
    nameEn: text("name_en").notNull(),
    address: text("address").notNull(),
    phone: text("phone"),
    position: smallint("position").notNull().default(0),
  },
  (table) => [index("one_stop_sites_office_idx").on(table.officeId)],
);

/** Days off and make-up days. A make-up day is worked like weekday `like` (1 = Monday) and wins over a day off. */
export const calendarDays = pgTable(
  "calendar_days",
  {
    on: date("on").notNull(),
    kind: text("kind", { enum: dayKinds }).notNull(),
    like: smallint("like"),
    name: text("name").notNull(),
    source: text("source").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.on, table.kind] }),
    check("calendar_days_like", sql`(${table.kind} = 'makeup') = (${table.like} is not null)`),
  ],
);

/** Office hours by weekday (1 = Monday). */
export const officeSessions = pgTable(
  "office_sessions",
  {
    weekday: smallint("weekday").notNull(),
    opensAt: time("opens_at").notNull(),
    closesAt: time("closes_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.weekday, table.opensAt] }),
    check("office_sessions_order", sql`${table.opensAt} < ${table.closesAt}`),
  ],
);

/** The last number given for each prefix and day. Numbers may be skipped, never given twice. */
export const codeSequences = pgTable(
  "code_sequences",
  {
    prefix: text("prefix").notNull(),
    on: date("on").notNull(),
    last: integer("last").notNull(),
  },
  (table) => [primaryKey({ columns: [table.prefix, table.on] })],
);
