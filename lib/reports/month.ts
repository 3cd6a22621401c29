import { Temporal } from "temporal-polyfill";
import * as z from "zod";
import { timeZone } from "#lib/platform/time.ts";

/** A month as `YYYY-MM`, in the calendar of Vietnam. */
export type Month = string;

/** The instants a month lies between: from `from` on, before `to`. */
export type MonthSpan = { from: Date; to: Date };

const monthSchema = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/);

/** The month it is in Vietnam at `now`. */
export function monthAt(now: Date): Month {
  const instant = Temporal.Instant.fromEpochMilliseconds(now.getTime());
  return instant.toZonedDateTimeISO(timeZone).toPlainDate().toPlainYearMonth().toString();
}

/** The month that was asked for: the present one where that makes no sense or has not begun. */
export function monthAsked(asked: unknown, now: Date): Month {
  const present = monthAt(now);
  const month = monthSchema.safeParse(asked);
  return month.success && month.data <= present ? month.data : present;
}

export function spanOf(month: Month): MonthSpan {
  const first = Temporal.PlainYearMonth.from(month);
  return { from: startOf(first), to: startOf(first.add({ months: 1 })) };
}

/** `count` months, the last of them `month`, oldest first. */
export function monthsUpTo(month: Month, count: number): Month[] {
  const last = Temporal.PlainYearMonth.from(month);
  return Array.from({ length: count }, (_, index) => last.subtract({ months: count - 1 - index }).toString());
}

function startOf(month: Temporal.PlainYearMonth): Date {
  const start = month.toPlainDate({ day: 1 }).toZonedDateTime(timeZone);
  return new Date(start.epochMilliseconds);
}
