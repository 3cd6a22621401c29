import { useTranslations } from "next-intl";
import type { MomentForm } from "#components/ui/date-time.tsx";
import { type Day, dayParts, type Moment, momentParts } from "#components/ui/time-parts.ts";

/** Moments and days as plain words, for sentences; on a page of their own they are a `DateTime`. */
export function useMomentText() {
  const t = useTranslations("common.dates");
  return {
    moment(at: Moment, form: MomentForm = "moment"): string {
      const { iso: _iso, weekday, ...parts } = momentParts(at);
      return t(form, { ...parts, weekday: t(`weekday.${weekday}`) });
    },
    day(on: Day): string {
      const { iso: _iso, weekday, ...parts } = dayParts(on);
      return t("day", { ...parts, weekday: t(`weekday.${weekday}`) });
    },
  };
}
