import { Temporal } from "temporal-polyfill";

/** How a date of the calendar is kept: worked as usual, worked in exchange, off, or a weekday without hours. */
export type DayState = "working" | "makeup" | "off" | "noHours";

/** One date; `name` says why it is off or worked. */
export type YearDay = { on: string; dayOfMonth: number; state: DayState; name: string | null };

/** A month in weeks from Monday to Sunday; null where the week belongs to another month. */
export type YearMonth = { month: number; weeks: (YearDay | null)[][] };

type Entry = { on: string; kind: "off" | "makeup"; name: string };

const monthsInYear = 12;
const daysInWeek = 7;

/** A year as the province works it. A make-up day wins over a day off, as when deadlines are counted. */
export function yearOf(
  year: number,
  entries: readonly Entry[],
  hours: readonly { weekday: number }[],
): YearMonth[] {
  const worked = new Set(hours.map(({ weekday }) => weekday));
  const stateOf = (date: Temporal.PlainDate): YearDay => {
    const on = date.toString();
    const own = entries.filter((entry) => entry.on === on);
    const entry = own.find(({ kind }) => kind === "makeup") ?? own[0];
    const usual = worked.has(date.dayOfWeek) ? "working" : "noHours";
    return { on, dayOfMonth: date.day, state: entry?.kind ?? usual, name: entry?.name ?? null };
  };
  return Array.from({ length: monthsInYear }, (_, index) => monthOf(year, index + 1, stateOf));
}

function monthOf(year: number, month: number, stateOf: (date: Temporal.PlainDate) => YearDay): YearMonth {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  const days: (YearDay | null)[] = Array.from({ length: first.dayOfWeek - 1 }, () => null);
  for (let day = 0; day < first.daysInMonth; day++) days.push(stateOf(first.add({ days: day })));
  while (days.length % daysInWeek !== 0) days.push(null);
  const weeks = Array.from({ length: days.length / daysInWeek }, (_, week) =>
    days.slice(week * daysInWeek, (week + 1) * daysInWeek),
  );
  return { month, weeks };
}
