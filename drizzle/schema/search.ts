import { date, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { officers } from "./accounts.ts";
import { createdAt, id } from "./columns.ts";

/** Everyday words and what the law calls it, kept by staff for the search. */
export const searchSynonyms = pgTable(
  "search_synonyms",
  {
    id: id(),
    /** What people type, as they type it. */
    words: text("words").notNull(),
    /** The official words it stands for. */
    meaning: text("meaning").notNull(),
    officerId: uuid("officer_id").references(() => officers.id),
    createdAt: createdAt(),
  },
  (table) => [unique("search_synonyms_pair").on(table.words, table.meaning)],
);

/** Words that were searched for and found nothing, without who or when but the day: what synonyms are still wanting. */
export const searchMisses = pgTable("search_misses", {
  words: text("words").primaryKey(),
  count: integer("count").notNull(),
  lastOn: date("last_on").notNull(),
});
