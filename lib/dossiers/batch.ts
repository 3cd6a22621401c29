import * as z from "zod";
import { dossierCode, orEmpty } from "./fields.ts";

/** What can be done with many dossiers at once: the same for each, and nothing to be weighed one by one. */
export const batchActs = ["receive", "takeUp", "forward", "assign"] as const;

export type BatchAct = (typeof batchActs)[number];

/** At most two pages of a list: each dossier is a transaction of its own. */
const mostAtOnce = 50;

export const actOnManySchema = z
  .object({
    codes: z.preprocess(
      (value) => (value === undefined ? [] : [value].flat()),
      z.array(dossierCode).min(1, "required").max(mostAtOnce, "tooLong"),
    ),
    act: z.enum(batchActs, "invalidChoice"),
    officerId: orEmpty(z.uuid(), "invalidChoice"),
  })
  .refine(({ act, officerId }) => act !== "assign" || officerId, { path: ["officerId"], error: "required" });

export type ActOnMany = z.output<typeof actOnManySchema>;
