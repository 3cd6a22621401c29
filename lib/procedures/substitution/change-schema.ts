import * as z from "zod";

const documentKey = z.string().regex(/^[a-z][a-zA-Z0-9]*$/);
const keys = z.preprocess(
  (value) => (value === undefined || value === "" ? [] : typeof value === "string" ? [value] : value),
  z.array(documentKey).max(60),
);

/** The rules ticked in a list, each with the documents it means; lines that were not ticked are left out. */
export const confirmSubstitutionsSchema = z.object({
  rules: z
    .array(z.object({ id: z.uuid(), ticked: z.string().optional(), documentKeys: keys }))
    .max(200)
    .transform((rules) => rules.filter(({ ticked }) => ticked === "yes"))
    .refine((rules) => rules.length > 0, "nothingTicked"),
});

export const substitutionIdSchema = z.object({ id: z.uuid() });

const day = z.iso.date("invalidDate");

export const setSubstitutionDaysSchema = z
  .object({
    id: z.uuid(),
    validFrom: day,
    validTo: z.union([z.literal(""), day]).transform((text) => text || null),
  })
  .refine(({ validFrom, validTo }) => validTo === null || validFrom <= validTo, {
    path: ["validTo"],
    error: "beforeStart",
  });

export const endSubstitutionSchema = z.object({
  id: z.uuid(),
  endedOn: day,
  reason: z.string().trim().min(10, "tooShort").max(500, "tooLong"),
});

export type ConfirmSubstitutions = { rules: { id: string; documentKeys: string[] }[] };
export type SetSubstitutionDays = z.output<typeof setSubstitutionDaysSchema>;
export type EndSubstitution = z.output<typeof endSubstitutionSchema>;
