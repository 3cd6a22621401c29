import type { CompiledCalendar } from "#lib/deadlines/calendar.ts";
import { dueMoment } from "#lib/deadlines/due.ts";
import { dateOfMoment, momentOfDate } from "#lib/deadlines/moment.ts";
import type { FilingChannel } from "./lifecycle.ts";

/** The text that sets these limits. */
export const dataNoticeBasis = "Nghị quyết 66.7/2025/NQ-CP";

/**
 * How long after reception the applicant must have been told that data could not be retrieved or are wrong: online a notice
 * within eight working hours, at a counter or by post form 02 within one working day (Resolution 66.7/2025/NQ-CP).
 */
const dataNoticeLimits = {
  online: { amount: 8, unit: "workingHour" },
  api: { amount: 8, unit: "workingHour" },
  direct: { amount: 1, unit: "workingDay" },
  postal: { amount: 1, unit: "workingDay" },
} as const satisfies Record<FilingChannel, { amount: number; unit: "workingHour" | "workingDay" }>;

/** Until when a paper may still be asked for because its data failed. */
export function dataNoticeDueAt(calendar: CompiledCalendar, channel: FilingChannel, receivedAt: Date): Date {
  const { dueAt } = dueMoment(calendar, {
    receivedAt: momentOfDate(receivedAt),
    cutOff: null,
    duration: dataNoticeLimits[channel],
    interruptions: [],
  });
  return dateOfMoment(dueAt);
}
