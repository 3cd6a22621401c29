/** A day as `YYYY-MM-DD`. Plain arithmetic on purpose: the same file runs in the browser, where a calendar library weighs. */
export type Day = string;

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the text is a day that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const [year, month, day] = partsOf(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

/** How many days the month has; `month` counts from 1. */
export function monthLength(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

/** Whole days from 1970-01-01, so that a difference is a number of days. */
export function dayNumber(day: Day): number {
  const [year, month, dayOfMonth] = partsOf(day);
  // Years are counted from March, so that the leap day is the last of its year.
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + dayOfMonth - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + dayOfYear - 719_468;
}

/** The day as many days after 1970-01-01 as `number` says: the inverse of `dayNumber`. */
export function dayOfNumber(number: number): Day {
  let year = 1970 + Math.floor(number / 365.2425);
  while (dayNumber(dayText(year, 1, 1)) > number) year -= 1;
  while (dayNumber(dayText(year + 1, 1, 1)) <= number) year += 1;
  let month = 12;
  while (dayNumber(dayText(year, month, 1)) > number) month -= 1;
  return dayText(year, month, number - dayNumber(dayText(year, month, 1)) + 1);
}

/** Completed years of life on a day; someone born on 29 February completes a year on 1 March of other years. */
export function ageInYears(bornOn: Day, on: Day): number {
  const years = partsOf(on)[0] - partsOf(bornOn)[0];
  return on.slice(5) < bornOn.slice(5) ? years - 1 : years;
}

/** The first day of a day, a month (`1958-04`) or a year (`1958`): where a date known in part begins. */
export function firstDayOf(partial: string): Day {
  return `${partial}-01-01`.slice(0, 10);
}

/** `2026-03-09` from its numbers. */
export function dayText(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, "0")}-${pad(month)}-${pad(day)}`;
}

function pad(number: number) {
  return String(number).padStart(2, "0");
}

function partsOf(text: string): [year: number, month: number, day: number] {
  const [, year, month, day] = dayPattern.exec(text) ?? [];
  return [Number(year), Number(month), Number(day)];
}

function isLeap(year: number) {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
