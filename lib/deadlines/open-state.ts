import { type CompiledCalendar, type SessionMinutes, sessionsOn } from "./calendar.ts";
import { type EpochDay, isoDateOf } from "./epoch-day.ts";
import { dayOf, type MinuteOfDay, type Moment, minuteOf, minutesPerDay } from "./moment.ts";
import { nextOpening } from "./working-time.ts";

/** Why an office is shut: before its hours, between two stretches of them, after them, on a day off, or never that weekday. */
type ShutReason = "before" | "break" | "after" | "dayOff" | "noHours";

/**
 * Whether an office is open at a moment. Open: until when, and when it opens again the same day (null: it does not). Shut:
 * why, and when it opens next. `onDay` and `opensOn` are dates `YYYY-MM-DD`, minutes are of the day.
 */
export type OpenState = {
  onDay: string;
  /** The day is worked in exchange for another. */
  isMakeUpDay: boolean;
} & (
  | { isOpen: true; until: MinuteOfDay; reopensAt: MinuteOfDay | null }
  | {
      isOpen: false;
      reason: ShutReason;
      opensOn: string;
      opensAt: MinuteOfDay;
      isToday: boolean;
      isTomorrow: boolean;
    }
);

/** Whether the offices that keep this calendar are open at a moment. A session is [start, end): at its end the door is shut. */
export function openState(calendar: CompiledCalendar, at: Moment): OpenState {
  const day = dayOf(at);
  const minute = minuteOf(at);
  const sessions = sessionsOn(calendar, day);
  const about = { onDay: isoDateOf(day), isMakeUpDay: calendar.makeUpDays.has(day) };
  const opening = nextOpening(calendar, at);
  if (opening === at) return { ...about, isOpen: true, ...closingAfter(sessions, minute) };
  const opensOn = dayOf(opening);
  return {
    ...about,
    isOpen: false,
    reason: reasonOf(calendar, day, minute),
    opensOn: isoDateOf(opensOn),
    opensAt: opening - opensOn * minutesPerDay,
    isToday: opensOn === day,
    isTomorrow: opensOn === day + 1,
  };
}

/** Where the stretch of hours around a minute ends, and where the next of the day begins. Stretches that touch are one. */
function closingAfter(sessions: SessionMinutes, minute: MinuteOfDay) {
  let end = sessions.findIndex((each, index) => index % 2 === 1 && minute < each);
  while (sessions[end + 1] === sessions[end]) end += 2;
  return { until: sessions[end] ?? 0, reopensAt: sessions[end + 1] ?? null };
}

function reasonOf(calendar: CompiledCalendar, day: EpochDay, minute: MinuteOfDay): ShutReason {
  const sessions = sessionsOn(calendar, day);
  const [first] = sessions;
  if (first === undefined) return calendar.holidays.has(day) ? "dayOff" : "noHours";
  if (minute < first) return "before";
  return minute < (sessions.at(-1) ?? 0) ? "break" : "after";
}
