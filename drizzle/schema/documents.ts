import { sql } from "drizzle-orm";
import { boolean, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { resultOutcomes } from "#lib/documents/results.ts";
import { officers } from "./accounts.ts";
import { moment } from "./columns.ts";
import { dossiers } from "./dossiers.ts";
import { files } from "./files.ts";

/** The outcome of a dossier. Its id is what a stranger may verify. */
export const results = pgTable(
  "results",
  {
    id: uuid("id").primaryKey().default(sql`gen_random_uuid()`),
    dossierId: uuid("dossier_id")
      .notNull()
      .references(() => dossiers.id),
    outcome: text("outcome", { enum: resultOutcomes }).notNull(),
    title: text("title").notNull(),
    /** Number and notation in the register of the year, e.g. 12/GKS. */
    number: text("number").notNull(),
    signedBy: text("signed_by").notNull(),
    signedByOfficerId: uuid("signed_by_officer_id").references(() => officers.id),
    agencyName: text("agency_name").notNull(),
    fileId: uuid("file_id")
      .notNull()
      .references(() => files.id),
    isGenerated: boolean("is_generated").notNull(),
    issuedAt: moment("issued_at").notNull(),
  },
  (table) => [index("results_dossier_idx").on(table.dossierId)],
);
