import { useTranslations } from "next-intl";
import { type Day, dayParts, type Moment, momentParts } from "./time-parts.ts";

/** How a moment is said: as a deadline ("…, before 15:30"), in full, or short for tables. */
export type MomentForm = "deadline" | "moment" | "short" | "day" | "shortDay";

/** A moment, said as people say it, in the time of Viet Nam. */
export function DateTime({ at, form = "moment" }: { at: Moment; form?: MomentForm }) {
  const t = useTranslations("common.dates");
  const { iso, weekday, ...parts } = momentParts(at);
  return (
    <time dateTime={iso} className="tabular-nums">
      {t(form, { ...parts, weekday: t(`weekday.${weekday}`) })}
    </time>
  );
}

/** A day without a time: a birthday, the date of a decision. */
export function DayText({ on, form = "shortDay" }: { on: Day; form?: "day" | "shortDay" }) {
  const t = useTranslations("common.dates");
  const { iso, weekday, ...parts } = dayParts(on);
  return (
    <time dateTime={iso} className="tabular-nums">
      {t(form, { ...parts, weekday: t(`weekday.${weekday}`) })}
    </time>
  );
}
