import { Temporal } from "temporal-polyfill";

/** The one time zone of the portal. */
export const timeZone = "Asia/Ho_Chi_Minh";

/** The date it is in Vietnam at `now`, as `YYYY-MM-DD`. */
export function dateInVietnam(now: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}

/** Midnight in Vietnam at the beginning of a date `YYYY-MM-DD`, `daysLater` days on. */
export function midnightInVietnam(on: string, daysLater = 0): Date {
  const start = Temporal.PlainDate.from(on).add({ days: daysLater }).toZonedDateTime(timeZone);
  return new Date(start.epochMilliseconds);
}
