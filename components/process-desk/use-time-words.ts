import { useTranslations } from "next-intl";
import { minutesOfDay } from "#lib/processes/editing/duration-form.ts";

/** Working time as offices say it: days of eight hours, and hours. */
export function useTimeWords() {
  const t = useTranslations("processDesk.said");
  return (minutes: number): string => {
    const days = Math.floor(minutes / minutesOfDay);
    const rest = minutes - days * minutesOfDay;
    const hours = Math.round(rest / 6) / 10;
    if (days === 0) return t("hours", { hours });
    return rest === 0 ? t("days", { days }) : t("both", { days, hours });
  };
}
