/** A date as whole days since 1970-01-01; the arithmetic of deadlines never meets a time zone. */
export type EpochDay = number;

/** Monday is 1, Sunday 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

type CivilDate = { year: number; month: number; dayOfMonth: number };

const daysPerEra = 146_097; // 400 Gregorian years
const yearsPerEra = 400;
const daysFromEraToEpoch = 719_468; // 0000-03-01 to 1970-01-01

/** The day number of a Gregorian date. Years are counted from March, so the leap day comes last. */
export function epochDayOf(year: number, month: number, dayOfMonth: number): EpochDay {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / yearsPerEra);
  const yearOfEra = marchYear - era * yearsPerEra;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - daysFromEraToEpoch;
}

/** The Gregorian date of a day number. */
export function civilDateOf(day: EpochDay): CivilDate {
  const shifted = day + daysFromEraToEpoch;
  const era = Math.floor(shifted / daysPerEra);
  const dayOfEra = shifted - era * daysPerEra;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * yearsPerEra + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

export function weekdayOf(day: EpochDay): Weekday {
  const fromMonday = day + 3; // 1970-01-01 was a Thursday
  return (fromMonday - Math.floor(fromMonday / 7) * 7 + 1) as Weekday;
}

/** `months` later; a day the month does not have becomes its last (Civil Code 2015, Art. 148). */
export function addMonths(day: EpochDay, months: number): EpochDay {
  const { year, month, dayOfMonth } = civilDateOf(day);
  const monthsFromZero = year * 12 + month - 1 + months;
  const newYear = Math.floor(monthsFromZero / 12);
  const newMonth = monthsFromZero - newYear * 12 + 1;
  return epochDayOf(newYear, newMonth, Math.min(dayOfMonth, daysInMonth(newYear, newMonth)));
}

/** `YYYY-MM-DD`. */
export function isoDateOf(day: EpochDay): string {
  const { year, month, dayOfMonth } = civilDateOf(day);
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

/** The day of a `YYYY-MM-DD` text, or null when there is no such date. */
export function epochDayFromIso(text: string): EpochDay | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return null;
  const [year, month, dayOfMonth] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return null;
  return epochDayOf(year, month, dayOfMonth);
}

export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
