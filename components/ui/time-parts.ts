/** A moment as it comes from a query: a `Temporal.Instant`, a `Date`, or text in ISO 8601. */
export type Moment = { epochMilliseconds: number } | Date | string;

/** A day as it comes from a query: a `Temporal.PlainDate`, or `2027-02-09`. */
export type Day = { toString(): string };

type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const local = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Asia/Ho_Chi_Minh",
  dateStyle: "short",
  timeStyle: "short",
  hourCycle: "h23",
});

/** Day and time of a moment in Viet Nam: two digits each, weekday 1 for Monday to 7. */
export function momentParts(moment: Moment) {
  const date = new Date(
    typeof moment === "object" && "epochMilliseconds" in moment ? moment.epochMilliseconds : moment,
  );
  const [day = "", time = ""] = local.format(date).split(", ");
  return { ...dayParts(day), time, iso: date.toISOString() };
}

/** The parts of a day that has no time. */
export function dayParts(day: Day) {
  const iso = day.toString().slice(0, 10);
  const [year = "", month = "", dayOfMonth = ""] = iso.split("-");
  const weekday = (new Date(`${iso}T00:00:00Z`).getUTCDay() || 7) as Weekday;
  return { day: dayOfMonth, month, year, weekday, iso };
}
