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
