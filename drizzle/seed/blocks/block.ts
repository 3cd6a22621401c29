import type { InsideField } from "#lib/forms/editing/written.ts";
import type { Words } from "#lib/forms/field-schema.ts";

/** A shared question as the bank begins with it. Its own questions speak of each other by `key`. */
export type SeededBlock = { key: string; name: Words; fields: InsideField[] };
