import { date, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { agencyKinds } from "#lib/agencies/kinds.ts";
import { procedures } from "./procedures.ts";

/**
 * How long dossiers of a procedure really took, by kind of the agency that handled them: counted anew every night over the
 * year before, from reception to the result. A procedure of which few were finished has no row.
 */
export const usualTimes = pgTable(
  "usual_times",
  {
    procedureId: uuid("procedure_id")
      .notNull()
      .references(() => procedures.id),
    handlerKind: text("handler_kind", { enum: agencyKinds }).notNull(),
    dossiers: integer("dossiers").notNull(),
    /** Working days that half of them, and nine of ten, did not exceed. */
    medianDays: integer("median_days").notNull(),
    ninetiethDays: integer("ninetieth_days").notNull(),
    /** First and last day on which they were finished. */
    fromOn: date("from_on").notNull(),
    toOn: date("to_on").notNull(),
  },
  (table) => [primaryKey({ columns: [table.procedureId, table.handlerKind] })],
);
