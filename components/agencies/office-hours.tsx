import { useTranslations } from "next-intl";
import { DataTable } from "#components/ui/data-table.tsx";
import type { DayHours } from "#lib/agencies/queries/work-calendar.ts";

/** Office hours, weekday by weekday; neighbours with the same hours share a line. */
export function OfficeHours({ hours }: { hours: readonly DayHours[] }) {
  const t = useTranslations("help");
  const weekday = useTranslations("common.dates.weekday");
  if (hours.length === 0) return <p>{t("hoursNone")}</p>;
  return (
    <>
      <DataTable
        caption={t("hoursTitle")}
        rows={stretches(hours)}
        rowKey={({ from }) => String(from)}
        columns={[
          {
            key: "days",
            head: t("weekdays"),
            main: true,
            cell: ({ from, to }) =>
              from === to ? weekday(`${from}`) : `${weekday(`${from}`)} – ${weekday(`${to}`)}`,
          },
          { key: "hours", head: t("hours"), cell: ({ text }) => text },
        ]}
      />
      <p className="mt-2 text-muted text-small">{t("holidays")}</p>
    </>
  );
}

type Stretch = { from: DayHours["weekday"]; to: DayHours["weekday"]; text: string };

function stretches(hours: readonly DayHours[]): Stretch[] {
  const found: Stretch[] = [];
  for (const { weekday, sessions } of hours) {
    const text = sessions.map(([opensAt, closesAt]) => `${opensAt} – ${closesAt}`).join(", ");
    const last = found.at(-1);
    if (last?.text === text && last.to === weekday - 1) last.to = weekday;
    else found.push({ from: weekday, to: weekday, text });
  }
  return found;
}
