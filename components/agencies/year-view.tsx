import { useTranslations } from "next-intl";
import { classNames } from "#components/ui/class-names.ts";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import type { DayState, YearDay, YearMonth } from "#lib/agencies/year.ts";
import { useDayName } from "./use-day-name.ts";

const looks: Record<DayState, string> = {
  working: "",
  makeup: "bg-ok-soft font-strong text-ok underline",
  off: "bg-danger-soft font-strong text-danger",
  noHours: "text-muted",
};

const weekdays = ["1", "2", "3", "4", "5", "6", "7"] as const;
const legend = { off: "legendOff", makeup: "legendMakeup", noHours: "legendWeekend" } as const;

/** A year at a glance: twelve months, with days off and make-up days marked by more than colour. */
export function YearView({ months }: { months: readonly YearMonth[] }) {
  const t = useTranslations("calendar");
  return (
    <>
      <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4">
        {months.map((month) => (
          <Month key={month.month} month={month} />
        ))}
      </div>
      <ul aria-label={t("legend")} className="mt-4 flex flex-wrap gap-x-6 gap-y-2 text-small">
        {(["off", "makeup", "noHours"] as const).map((state) => (
          <li key={state} className="flex items-center gap-2">
            <span
              aria-hidden="true"
              className={classNames("inline-block w-7 rounded-box text-center tabular-nums", looks[state])}
            >
              {state === "off" ? "•2" : "2"}
            </span>
            {t(legend[state])}
          </li>
        ))}
      </ul>
    </>
  );
}

function Month({ month: { month, weeks } }: { month: YearMonth }) {
  const t = useTranslations("calendar");
  const weekday = useTranslations("common.dates.weekday");
  return (
    <table className="w-full table-fixed self-start border-collapse text-center text-small tabular-nums">
      <caption className="pb-1 text-start font-strong">{t("month", { month })}</caption>
      <thead>
        <tr className="text-muted">
          {weekdays.map((day) => (
            <th key={day} scope="col" className="font-normal">
              <span aria-hidden="true">{t(`short.${day}`)}</span>
              <VisuallyHidden>{weekday(day)}</VisuallyHidden>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the weeks of a month never move.
          <tr key={place}>
            {week.map((day, column) => (
              <td key={weekdays[column]} className="p-0.5">
                {day && <Day day={day} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day: { dayOfMonth, state, name } }: { day: YearDay }) {
  const t = useTranslations("calendar.kind");
  const nameOf = useDayName();
  const words =
    name !== null && state !== "working" && state !== "noHours" ? `${t(state)}: ${nameOf(name)}` : undefined;
  return (
    <span title={words} className={classNames("block whitespace-nowrap rounded-box", looks[state])}>
      {state === "off" && <span aria-hidden="true">•</span>}
      {dayOfMonth}
      {words && <VisuallyHidden> ({words})</VisuallyHidden>}
    </span>
  );
}
