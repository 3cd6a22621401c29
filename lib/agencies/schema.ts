import * as z from "zod";

const day = z.iso.date("invalidDate");

const weekdays = ["1", "2", "3", "4", "5", "6", "7"] as const;

/** A day off or a day worked in exchange, as the form of the calendar posts it. */
export const addCalendarDaySchema = z
  .object({
    on: day,
    kind: z.enum(["off", "makeup"], "invalidChoice"),
    /** The weekday whose hours a make-up day has (1 = Monday); empty for a day off. */
    like: z.enum(["", ...weekdays], "invalidChoice").optional(),
    name: z.string().trim().min(3, "tooShort").max(120, "tooLong"),
    source: z.string().trim().min(3, "tooShort").max(200, "tooLong"),
  })
  .refine(({ kind, like }) => kind === "off" || Boolean(like), { path: ["like"], error: "required" });

export type AddCalendarDay = z.output<typeof addCalendarDaySchema>;

export const removeCalendarDaySchema = z.object({
  on: day,
  kind: z.enum(["off", "makeup"], "invalidChoice"),
});

export type RemoveCalendarDay = z.output<typeof removeCalendarDaySchema>;
