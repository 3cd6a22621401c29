import * as z from "zod";

const partyKinds = ["person", "business"] as const;

/** Somebody a dossier speaks of, as they were when it was filed: its submitter or its owner. */
export const partySchema = z.object({
  kind: z.enum(partyKinds),
  name: z.string().trim().min(2, "tooShort").max(200, "tooLong"),
  /** Personal id of a person, tax code of a business. */
  identifier: z.string().max(20, "tooLong").optional(),
  phone: z.string().max(20, "tooLong").optional(),
  email: z.email("invalidEmail").optional(),
  address: z.string().max(300, "tooLong").optional(),
  /** The language this person is written to in. */
  locale: z.enum(["vi", "en"]).optional(),
});

export type Party = z.infer<typeof partySchema>;
