import type { CompiledCalendar } from "./calendar.ts";
import { dayOf, type MinuteOfDay, type Moment, minuteOf } from "./moment.ts";
import { nextOpening, openingOf, workingDayFrom } from "./working-time.ts";

/**
 * When the clock of something received at `receivedAt` starts: that minute inside office hours, otherwise
 * the next opening. On a working day strictly later than the cut-off, the opening of the next working day
 * (NĐ 118/2025/NĐ-CP: received after 15:00, handled from the start of the next working day).
 */
export function startMoment(
  calendar: CompiledCalendar,
  receivedAt: Moment,
  cutOff: MinuteOfDay | null,
): Moment {
  if (!isAfterCutOff(receivedAt, cutOff)) return nextOpening(calendar, receivedAt);
  return openingOf(calendar, workingDayFrom(calendar, dayOf(receivedAt) + 1));
}

/** The minute of the cut-off itself is in time. On a day off it makes no difference: the start is the same. */
export function isAfterCutOff(receivedAt: Moment, cutOff: MinuteOfDay | null): boolean {
  return cutOff !== null && minuteOf(receivedAt) > cutOff;
}
