import { sql } from "drizzle-orm";
import { customType, timestamp, uuid } from "drizzle-orm/pg-core";

/** A time-ordered id: new rows land side by side in the index. */
export const id = () => uuid("id").primaryKey().default(sql`uuidv7()`);

/** A moment, kept in UTC. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

export const createdAt = () => moment("created_at").notNull().defaultNow();

/** Words to be searched; always computed by the database. */
export const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/** Bytes as they are, such as a hash. */
export const bytea = customType<{ data: Buffer }>({ dataType: () => "bytea" });
