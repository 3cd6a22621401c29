import { procedureFields } from "#drizzle/schema/procedures.ts";
import { recall } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import { type FieldNames, knownFields } from "../fields.ts";

/** The name of every subject field by its key: those the portal knows by itself before those that came with imports. */
export function fieldNames(context: Context): Promise<FieldNames> {
  return recall(context, "procedures", "fields", async () => {
    const imported = await context.db
      .select({ key: procedureFields.key, name: procedureFields.name })
      .from(procedureFields);
    return new Map([...imported.map(({ key, name }) => [key, name] as const), ...knownFields]);
  });
}
