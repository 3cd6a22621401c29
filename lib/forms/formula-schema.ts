import * as z from "zod";
import type { Formula } from "./formula.ts";

const path = z.string().regex(/^[a-z][a-zA-Z0-9]*(\.[a-z][a-zA-Z0-9]*)*$/);

/** The shape of a formula. */
export const formulaSchema: z.ZodType<Formula> = z.lazy(() =>
  z.union([
    z.strictObject({ value: z.number() }),
    z.strictObject({ field: path }),
    z.strictObject({ sum: z.array(formulaSchema).min(1) }),
    z.strictObject({ product: z.array(formulaSchema).min(1) }),
    z.strictObject({ difference: z.tuple([formulaSchema, formulaSchema]) }),
    z.strictObject({ sumOf: path }),
    z.strictObject({ count: path }),
    z.strictObject({ ageInYears: path, on: path.optional() }),
  ]),
);
