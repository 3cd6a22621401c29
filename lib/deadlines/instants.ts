import { Temporal } from "temporal-polyfill";
import { dateOfMoment, type Moment, momentOfDate } from "./moment.ts";

/** The moment of an instant in Asia/Ho_Chi_Minh; seconds are dropped. */
export function momentOfInstant(instant: Temporal.Instant): Moment {
  return momentOfDate(new Date(instant.epochMilliseconds));
}

/** The instant at which a moment begins. */
export function instantOfMoment(at: Moment): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(dateOfMoment(at).getTime());
}
