import * as z from "zod";
import { deliveryMethods } from "./lifecycle.ts";
import { saveDraftStepSchema } from "./schema.ts";

/** What a button of a step may ask for: on, back, leave for later, a row or a file more or less. */
const intent = z
  .string()
  .regex(
    /^(?:next|back|later|(?:add|remove):[a-zA-Z0-9]+(?::\d{1,3})?|(?:at|de)tach:[a-zA-Z0-9.]{1,100}(?::\d)?)$/,
  )
  .optional()
  .default("next");

/** Where the person came from: somebody who mends one step from the review returns there. */
const from = z.enum(["review"]).optional().catch(undefined);

/** One step of the form as it is posted, with what to do next. */
export const walkFormSchema = saveDraftStepSchema.extend({ intent, from });

/** Contact and delivery as typed: what is wrong with them is judged only by who goes on. */
export const walkDeliverySchema = z.object({
  draftId: z.uuid(),
  revision: z.coerce.number().int().min(0),
  intent,
  from,
  phone: z.string().trim().max(30, "tooLong").optional().default(""),
  email: z.string().trim().max(254, "tooLong").optional().default(""),
  address: z.string().trim().max(300, "tooLong").optional().default(""),
  deliveryMethod: z.enum(deliveryMethods).optional().catch(undefined),
  deliveryAddress: z.string().trim().max(300, "tooLong").optional().default(""),
});

export const deleteDraftSchema = z.object({ draftId: z.uuid() });

export const openFeeSchema = z.object({ code: z.string().min(1).max(60) });

/** The part of a supplement's answer that is not a paper and not a question of the form. */
export const supplementNoteSchema = z.object({ note: z.string().trim().max(2000, "tooLong") });

export type WalkForm = z.output<typeof walkFormSchema>;
export type WalkDelivery = z.output<typeof walkDeliverySchema>;
