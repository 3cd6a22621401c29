import * as z from "zod";

/** Working minutes of a day of an office. */
export const minutesOfDay = 480;
const mostMinutes = 1000 * minutesOfDay;

const part = z
  .string()
  .default("")
  .transform((given) => given.trim().replace(",", "."))
  .pipe(z.string().regex(/^(\d{1,4}(\.\d{1,2})?)?$/, "numberShape"));

/** A length of working time as people write it: days of eight hours and hours, halves allowed. Nothing written: null. */
export const durationForm = z.object({ days: part, hours: part }).transform(({ days, hours }, context) => {
  if (days === "" && hours === "") return null;
  const minutes = Math.round(Number(days) * minutesOfDay + Number(hours) * 60);
  if (minutes <= mostMinutes) return minutes;
  context.addIssue({ code: "custom", message: "numberShape", path: ["days"] });
  return z.NEVER;
});

/** The form of a length of working time; nothing is written for none. */
export function durationFormOf(minutes: number | undefined | null) {
  if (minutes === undefined || minutes === null) return { days: "", hours: "" };
  const days = Math.floor(minutes / minutesOfDay);
  const hours = (minutes - days * minutesOfDay) / 60;
  return {
    days: days > 0 ? String(days) : "",
    hours: hours > 0 || days === 0 ? String(Math.round(hours * 100) / 100).replace(".", ",") : "",
  };
}
