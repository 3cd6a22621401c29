import { integer, jsonb, pgTable, primaryKey, unique, uuid } from "drizzle-orm/pg-core";
import type { WorkCalendar } from "#lib/deadlines/calendar.ts";
import { officers } from "./accounts.ts";
import { id, moment } from "./columns.ts";
import { dossiers } from "./dossiers.ts";

/** A change of the calendar, and how far the open dossiers have been counted anew for it. */
export const calendarChanges = pgTable(
  "calendar_changes",
  {
    id: id(),
    changedAt: moment("changed_at").notNull(),
    /** null where the portal changed it by itself. */
    changedById: uuid("changed_by_id").references(() => officers.id),
    /** The calendar as it was: only what it makes a difference to is moved. */
    former: jsonb("former").$type<WorkCalendar>().notNull(),
    /** The last dossier that was looked at; a run that was broken off goes on behind it. */
    lastDossierId: uuid("last_dossier_id"),
    checked: integer("checked").notNull().default(0),
    finishedAt: moment("finished_at"),
  },
  // Several days changed by one act are one change.
  (table) => [unique("calendar_changes_act").on(table.changedAt, table.changedById).nullsNotDistinct()],
);

/** What a change of the calendar moved. */
export const calendarMoves = pgTable(
  "calendar_moves",
  {
    changeId: uuid("change_id")
      .notNull()
      .references(() => calendarChanges.id),
    dossierId: uuid("dossier_id")
      .notNull()
      .references(() => dossiers.id),
    formerDueAt: moment("former_due_at"),
    dueAt: moment("due_at"),
    formerStepDueAt: moment("former_step_due_at"),
    stepDueAt: moment("step_due_at"),
  },
  (table) => [primaryKey({ columns: [table.changeId, table.dossierId] })],
);
