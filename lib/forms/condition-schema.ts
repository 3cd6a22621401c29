import * as z from "zod";
import type { Condition } from "./conditions.ts";
import { isDay } from "./days.ts";

const field = z.string().regex(/^[a-z][a-zA-Z0-9]*(\.[a-z][a-zA-Z0-9]*)*$/);
const comparable = z.union([z.string().min(1), z.number(), z.boolean()]);
const day = z.string().refine((text) => text === "today" || isDay(text));

/** The shape of a condition. The same language shows fields, makes them required and chooses the case of a procedure. */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ field, is: comparable }),
    z.strictObject({ field, isNot: comparable }),
    z.strictObject({ field, in: z.array(comparable).min(1) }),
    z.strictObject({ field, filled: z.boolean() }),
    z.strictObject({ field, greaterThan: z.number() }),
    z.strictObject({ field, lessThan: z.number() }),
    z.strictObject({ field, before: day }),
    z.strictObject({ field, after: day }),
    z.strictObject({ field, olderThanDays: z.int().min(0) }),
    z.strictObject({ field, ageAtLeast: z.int().min(0).max(150), on: field.optional() }),
    z.strictObject({ and: z.array(conditionSchema).min(1) }),
    z.strictObject({ or: z.array(conditionSchema).min(1) }),
    z.strictObject({ not: conditionSchema }),
  ]),
);
