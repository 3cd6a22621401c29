import { type EpochDay, weekdayOf } from "./epoch-day.ts";

/**
 * How much of something (working days, working minutes) each date holds: the same every week, but on
 * exceptional days. Sums over any stretch and "which day holds the n-th" are answered by arithmetic
 * and one binary search, however long the stretch.
 */
export type Tally = {
  /** Sum of one regular week. */
  week: number;
  /** What a regular week holds before Monday, Tuesday, … and after Sunday: eight sums. */
  weekSums: readonly number[];
  exceptionDays: readonly EpochDay[];
  /** How far the sum has left the regular one before the first, second, … exception and after the last. */
  departures: readonly number[];
  /** The whole sum up to the end of each exception. */
  sumsThrough: readonly number[];
};

/** `weekly` from Monday to Sunday; `exceptions` in order of date, each with what it holds instead. */
export function tallyOf(
  weekly: readonly number[],
  exceptions: readonly { day: EpochDay; amount: number }[],
): Tally {
  const weekSums = [0];
  for (const amount of weekly) weekSums.push(at(weekSums, weekSums.length - 1) + amount);
  const week = at(weekSums, weekly.length);
  const exceptionDays = exceptions.map(({ day }) => day);
  const departures = [0];
  const sumsThrough: number[] = [];
  for (const { day, amount } of exceptions) {
    const departure = at(departures, departures.length - 1) + amount - at(weekly, weekdayOf(day) - 1);
    departures.push(departure);
    sumsThrough.push(regularSumBefore(week, weekSums, day + 1) + departure);
  }
  return { week, weekSums, exceptionDays, departures, sumsThrough };
}

/** What all dates before `day` hold, counted from an origin shared by the whole tally. */
export function sumBefore(tally: Tally, day: EpochDay): number {
  const passed = countBelow(tally.exceptionDays, day);
  return regularSumBefore(tally.week, tally.weekSums, day) + at(tally.departures, passed);
}

/** The date that holds the unit numbered `unit`: sumBefore(date) <= unit < sumBefore(date + 1). */
export function dayHolding(tally: Tally, unit: number): EpochDay {
  const passed = countBelow(tally.sumsThrough, unit + 1);
  const exception = tally.exceptionDays[passed];
  if (exception !== undefined && sumBefore(tally, exception) <= unit) return exception;

  const regular = unit - at(tally.departures, passed);
  const weeks = Math.floor(regular / tally.week);
  const rest = regular - weeks * tally.week;
  let weekday = 0;
  while (at(tally.weekSums, weekday + 1) <= rest) weekday += 1;
  return weeks * 7 + weekday - 3;
}

function regularSumBefore(week: number, weekSums: readonly number[], day: EpochDay): number {
  const fromMonday = day + 3; // 1970-01-01 was a Thursday
  const weeks = Math.floor(fromMonday / 7);
  return weeks * week + at(weekSums, fromMonday - weeks * 7);
}

/** How many of the ascending `values` are below `limit`. */
function countBelow(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(values, middle) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Every index here is inside its array by construction. */
function at(values: readonly number[], index: number): number {
  return values[index] as number;
}
