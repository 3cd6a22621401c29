import * as z from "zod";

/** Why a procedure is no longer done: the decision that abolished it, and the code of what follows it. */
export const closingSchema = z.object({
  decisionNo: z.string().trim().min(3, "tooShort").max(200, "tooLong"),
  successorCode: z
    .string()
    .regex(/^\d\.\d{6}$/, "invalidChoice")
    .nullable(),
});

export type Closing = z.output<typeof closingSchema>;
