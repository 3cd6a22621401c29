import * as z from "zod";
import { agencyLevels, audiences, lifeEvents } from "./content.ts";

/** A national procedure code. */
export const procedureCode = z.string().regex(/^\d\.\d{6}$/, "invalidChoice");

/** Where a page of results ended: the score and the code of its last procedure. */
export type Cursor = { score: number; code: string };

const cursorText = /^(\d+(?:\.\d+)?)~(\d\.\d{6})$/;

/** Words and filters of a search. Unknown values are refused, except of fields and agencies, which are data. */
export const catalogueFilters = z.object({
  q: z
    .string()
    .max(200)
    .default("")
    .describe("Words, in Vietnamese with or without marks, or in English; or a code"),
  field: z.string().min(1).max(200).optional().describe("Key or Vietnamese name of a subject field"),
  level: z.enum(agencyLevels).optional().describe("Level of the agency that handles it"),
  audience: z.enum(audiences).optional(),
  serviceLevel: z.enum(["1", "2", "3", "4"]).optional(),
  online: z.enum(["full", "partial"]).optional(),
  lifeEvent: z.enum(lifeEvents).optional(),
  agency: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .describe("`commune`, the short name of a department, or the code of an agency"),
});

export type CatalogueFilters = z.output<typeof catalogueFilters>;

/** A page of a search by a program. */
export const searchProceduresSchema = catalogueFilters.extend({
  cursor: z
    .string()
    .max(60)
    .transform((text, context): Cursor => {
      const [, score, code] = cursorText.exec(text) ?? [];
      if (score !== undefined && code !== undefined) return { score: Number(score), code };
      context.addIssue({ code: "custom", message: "invalidChoice" });
      return z.NEVER;
    })
    .optional()
    .describe("`nextCursor` of the page before"),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

export type SearchProcedures = z.output<typeof searchProceduresSchema>;

export function cursorAfter({ score, code }: Cursor): string {
  return `${score}~${code}`;
}
