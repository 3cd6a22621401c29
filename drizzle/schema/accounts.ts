import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { type Assurance, roles } from "#lib/accounts/actor.ts";
import { memberRoles, sexes } from "#lib/accounts/people.ts";
import { agencies } from "./agencies.ts";
import { createdAt, id, moment } from "./columns.ts";

export const citizens = pgTable(
  "citizens",
  {
    id: id(),
    fullName: text("full_name").notNull(),
    /** Twelve digits; set only by the national identity, never typed by its holder. */
    personalId: text("personal_id").unique(),
    birthOn: date("birth_on"),
    sex: text("sex", { enum: sexes }),
    phone: text("phone"),
    email: text("email"),
    /** Official code of the commune and the rest of the address in words. */
    communeCode: text("commune_code"),
    street: text("street"),
    assurance: smallint("assurance").$type<Assurance>().notNull(),
    createdAt: createdAt(),
  },
  // People known by e-mail only have no other key; the national identity may share an address within a family.
  (table) => [index("citizens_email_idx").on(table.email)],
);

/** How a citizen proves who they are: an issuer's subject. E-mail codes use the issuer `email`. */
export const citizenIdentities = pgTable(
  "citizen_identities",
  {
    issuer: text("issuer").notNull(),
    subject: text("subject").notNull(),
    citizenId: uuid("citizen_id")
      .notNull()
      .references(() => citizens.id),
    linkedAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.issuer, table.subject] }),
    index("citizen_identities_citizen_idx").on(table.citizenId),
  ],
);

export const businesses = pgTable("businesses", {
  id: id(),
  name: text("name").notNull(),
  taxCode: text("tax_code").notNull().unique(),
  communeCode: text("commune_code"),
  street: text("street"),
  phone: text("phone"),
  email: text("email"),
});

export const businessMembers = pgTable(
  "business_members",
  {
    businessId: uuid("business_id")
      .notNull()
      .references(() => businesses.id),
    citizenId: uuid("citizen_id")
      .notNull()
      .references(() => citizens.id),
    role: text("role", { enum: memberRoles }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.businessId, table.citizenId] }),
    index("business_members_citizen_idx").on(table.citizenId),
  ],
);

export const officers = pgTable("officers", {
  id: id(),
  username: text("username").notNull().unique(),
  fullName: text("full_name").notNull(),
  /** argon2id in the PHC string format. */
  passwordHash: text("password_hash").notNull(),
  mustChangePassword: boolean("must_change_password").notNull().default(true),
  phone: text("phone"),
  email: text("email"),
  /** Twelve digits: by these an officer's own case is known. */
  personalId: text("personal_id").unique(),
  failedAttempts: integer("failed_attempts").notNull().default(0),
  lockedUntil: moment("locked_until"),
  disabledAt: moment("disabled_at"),
  createdAt: createdAt(),
});

export const posts = pgTable(
  "posts",
  {
    officerId: uuid("officer_id")
      .notNull()
      .references(() => officers.id),
    agencyId: uuid("agency_id")
      .notNull()
      .references(() => agencies.id),
    role: text("role", { enum: roles }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.officerId, table.agencyId, table.role] }),
    index("posts_agency_role_idx").on(table.agencyId, table.role),
  ],
);

/** Who stands in for an officer on leave, and until when. The deputy acts under their own name. */
export const delegations = pgTable(
  "delegations",
  {
    id: id(),
    officerId: uuid("officer_id")
      .notNull()
      .references(() => officers.id),
    deputyId: uuid("deputy_id")
      .notNull()
      .references(() => officers.id),
    fromAt: moment("from_at").notNull(),
    untilAt: moment("until_at").notNull(),
    reason: text("reason").notNull(),
    createdById: uuid("created_by_id")
      .notNull()
      .references(() => officers.id),
    createdAt: createdAt(),
    endedAt: moment("ended_at"),
  },
  (table) => [
    index("delegations_deputy_idx").on(table.deputyId, table.untilAt),
    index("delegations_officer_idx").on(table.officerId, table.untilAt),
    check("delegations_two_people", sql`${table.officerId} <> ${table.deputyId}`),
    check("delegations_forward", sql`${table.fromAt} < ${table.untilAt}`),
  ],
);

/** Who is signed in. A row gone or expired signs its holder out on the next request. */
export const sessions = pgTable(
  "sessions",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    citizenId: uuid("citizen_id").references(() => citizens.id),
    officerId: uuid("officer_id").references(() => officers.id),
    userAgent: text("user_agent"),
    createdAt: createdAt(),
    expiresAt: moment("expires_at").notNull(),
  },
  (table) => [
    check("sessions_one_holder", sql`(${table.citizenId} is null) <> (${table.officerId} is null)`),
    index("sessions_citizen_idx").on(table.citizenId),
    index("sessions_officer_idx").on(table.officerId),
    index("sessions_expires_idx").on(table.expiresAt),
  ],
);

/** One-time codes sent by e-mail; only their hash is kept. */
export const signInCodes = pgTable(
  "sign_in_codes",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    email: text("email").notNull(),
    codeHash: text("code_hash").notNull(),
    attempts: integer("attempts").notNull().default(0),
    createdAt: createdAt(),
    expiresAt: moment("expires_at").notNull(),
    usedAt: moment("used_at"),
  },
  (table) => [index("sign_in_codes_email_idx").on(table.email, table.createdAt)],
);

/** Systems that file or read through the public API. Only the hash of a token is kept. */
export const apiClients = pgTable("api_clients", {
  id: id(),
  name: text("name").notNull(),
  tokenHash: text("token_hash").notNull().unique(),
  scopes: jsonb("scopes").$type<string[]>().notNull(),
  disabledAt: moment("disabled_at"),
  createdAt: createdAt(),
});

/** Counts attempts in a window, for what must not be guessed: codes, second factors, passwords. */
export const rateLimits = pgTable(
  "rate_limits",
  {
    key: text("key").notNull(),
    windowStart: moment("window_start").notNull(),
    count: integer("count").notNull(),
  },
  (table) => [primaryKey({ columns: [table.key, table.windowStart] })],
);
