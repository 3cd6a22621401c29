import * as z from "zod";
import { alarmGroups } from "./alarms.ts";

/** The alarms to be marked as seen: their ids with commas between them, a page of them at most. */
export const seeAlarmsSchema = z.object({
  ids: z
    .string()
    .transform((text) => text.split(",").filter((id) => id !== ""))
    .pipe(z.array(z.uuid()).min(1, "required").max(50, "tooMany")),
});

export type SeeAlarms = z.output<typeof seeAlarmsSchema>;

/** What the address of the list says: which of the two groups, and where the page before ended. */
export const alarmListSchema = z.object({
  group: z.enum(alarmGroups).catch("late"),
  before: z.uuid().optional().catch(undefined),
});
