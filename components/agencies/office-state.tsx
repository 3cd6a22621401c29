import { useTranslations } from "next-intl";
import { StatusBadge } from "#components/ui/badge.tsx";
import { DayText } from "#components/ui/date-time.tsx";
import { clockOf } from "#lib/deadlines/moment.ts";
import type { OpenNow } from "#lib/deadlines/queries/open-now.ts";
import { useDayName } from "./use-day-name.ts";

/** Whether the offices are open as the page is drawn, and until or from when. */
export function OfficeState({ now }: { now: OpenNow | null }) {
  const t = useTranslations("offices.now");
  const nameOf = useDayName();
  if (!now) return null;
  const { dayName, isMakeUpDay } = now;
  return (
    <p className="my-2 flex flex-wrap items-center gap-x-3 gap-y-1 print:hidden">
      <StatusBadge tone={now.isOpen ? "ok" : "neutral"}>{t(now.isOpen ? "open" : "shut")}</StatusBadge>
      <span>
        {now.isOpen ? (
          <OpenUntil now={now} />
        ) : (
          <>
            {now.reason === "dayOff" && dayName ? t("dayOff", { name: nameOf(dayName) }) : t(now.reason)}{" "}
            <OpensAgain now={now} />
          </>
        )}
        {isMakeUpDay && ` ${t("makeUp")}`}
      </span>
    </p>
  );
}

function OpenUntil({ now }: { now: Extract<OpenNow, { isOpen: true }> }) {
  const t = useTranslations("offices.now");
  const until = clockOf(now.until);
  return now.reopensAt === null
    ? t("until", { until })
    : t("untilBreak", { until, again: clockOf(now.reopensAt) });
}

function OpensAgain({ now }: { now: Extract<OpenNow, { isOpen: false }> }) {
  const t = useTranslations("offices.now");
  const time = clockOf(now.opensAt);
  if (now.isToday) return t("opensToday", { time });
  if (now.isTomorrow) return t("opensTomorrow", { time });
  return t.rich("opensOn", { time, day: () => <DayText on={now.opensOn} form="day" /> });
}
