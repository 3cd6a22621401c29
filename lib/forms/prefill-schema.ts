import * as z from "zod";
import { conditionSchema } from "./condition-schema.ts";

/** What the State already knows of the person who files, by name. */
const knownFacts = [
  "citizen.fullName",
  "citizen.personalId",
  "citizen.birthDate",
  "citizen.sex",
  "citizen.ethnicity",
  "citizen.nationality",
  "citizen.phone",
  "citizen.email",
  "citizen.address",
] as const;
export type KnownFact = (typeof knownFacts)[number];
/** An earlier answer to a shared question: the key of the block, then the question in it. */
export type BankFact = `bank.${string}`;

/**
 * Where a first value comes from: a known fact, an earlier answer (`answers.mother.address`), what the same person last
 * answered to the same shared question (`bank.contact.phone`: the block, then its question) or a constant.
 */
export const prefillSchema = z.union([
  z.strictObject({
    from: z.union([
      z.enum(knownFacts),
      z.templateLiteral(["bank.", z.string().regex(/^[a-z][a-zA-Z0-9]*(\.[a-z][a-zA-Z0-9]*)+$/)]),
      z.string().regex(/^answers(\.[a-z][a-zA-Z0-9]*)+$/),
    ]),
    /** What nobody vouches for is not offered when it is older than so many days. */
    freshForDays: z.int().min(1).max(3650).optional(),
    when: conditionSchema.optional(),
  }),
  z.strictObject({ value: z.union([z.string(), z.number(), z.boolean()]), when: conditionSchema.optional() }),
]);
export type Prefill = z.infer<typeof prefillSchema>;
