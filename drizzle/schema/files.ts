import { index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { citizens, officers } from "./accounts.ts";
import { createdAt, id } from "./columns.ts";

/** A stored file, whole and checked. What is still arriving is not here. */
export const files = pgTable(
  "files",
  {
    id: id(),
    /** Where the store keeps it; never shown to anybody. */
    storeKey: text("store_key").notNull().unique(),
    name: text("name").notNull(),
    mediaType: text("media_type").notNull(),
    sizeBytes: integer("size_bytes").notNull(),
    sha256: text("sha256").notNull(),
    pages: integer("pages"),
    ownerCitizenId: uuid("owner_citizen_id").references(() => citizens.id),
    ownerOfficerId: uuid("owner_officer_id").references(() => officers.id),
    createdAt: createdAt(),
  },
  (table) => [index("files_sha256_idx").on(table.sha256)],
);
