import { isoDateOf } from "#lib/deadlines/epoch-day.ts";
import { clockOf, dayOf, minuteOf, momentOfDate } from "#lib/deadlines/moment.ts";

type Locale = "vi" | "en";

/** `09 giờ 32 phút, ngày 27/10/2025`: how slips and letters say a moment, in Vietnamese time. */
export function wordsOfMoment(at: Date, locale: Locale = "vi"): string {
  const moment = momentOfDate(at);
  const [hour, minute] = clockOf(minuteOf(moment)).split(":");
  if (locale === "en") return `${hour}:${minute} on ${wordsOfDay(at, "en")}`;
  return `${hour} giờ ${minute} phút, ngày ${shortDay(at)}`;
}

/** `27/10/2025`. */
export function shortDay(at: Date): string {
  const { year, month, day } = partsOf(at);
  return `${day}/${month}/${year}`;
}

/**
 * `ngày 05 tháng 02 năm 2027`: the date line of an official paper. Days below 10 and the months 1 and 2 take
 * a zero in front so that nothing can be written before them (Decree 30/2020/NĐ-CP, annex I).
 */
export function wordsOfDay(at: Date, locale: Locale = "vi"): string {
  const { year, month, day } = partsOf(at);
  if (locale === "en") return `${Number(day)} ${monthNames[Number(month) - 1]} ${year}`;
  return `ngày ${day} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${year}`;
}

function partsOf(at: Date) {
  const [year = "", month = "", day = ""] = isoDateOf(dayOf(momentOfDate(at))).split("-");
  return { year, month, day };
}

const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
