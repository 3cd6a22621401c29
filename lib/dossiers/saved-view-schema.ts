import * as z from "zod";
import { columnsAsked, listFiltersSchema, listQuery, workListSchema } from "./list-schema.ts";

/** The present list under a name. `query` is what its address says; what a list does not know is dropped. */
export const saveViewSchema = z.object({
  name: z.string().trim().min(1, "required").max(60, "tooLong"),
  query: z
    .string()
    .max(2000, "tooLong")
    .transform((text) => {
      const asked = new URLSearchParams(text);
      const single = Object.fromEntries(asked);
      const columns = columnsAsked(asked.getAll("col"));
      const { col: _, ...query } = listQuery(workListSchema.parse(single), listFiltersSchema.parse(single));
      return { query: new URLSearchParams(query as Record<string, string>).toString(), columns };
    }),
});

export const removeViewSchema = z.object({ id: z.uuid() });

export type SaveView = z.output<typeof saveViewSchema>;
