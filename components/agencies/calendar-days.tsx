import { useTranslations } from "next-intl";
import { ActForm } from "#components/accounts/act-form.tsx";
import { StatusBadge } from "#components/ui/badge.tsx";
import { type Column, DataTable } from "#components/ui/data-table.tsx";
import { DayText } from "#components/ui/date-time.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { CalendarEntry } from "#lib/agencies/queries/work-calendar.ts";
import type { FormAction } from "#lib/platform/form.ts";
import { useDayName } from "./use-day-name.ts";

/** The days off and make-up days of a year, each with what it rests on; `remove` for those who may. */
export function CalendarDays({
  days,
  year,
  remove,
}: {
  days: readonly CalendarEntry[];
  year: number;
  remove?: FormAction;
}) {
  const t = useTranslations("calendar");
  const nameOf = useDayName();
  const acts: Column<CalendarEntry>[] = remove
    ? [
        {
          key: "act",
          head: t("act"),
          align: "end",
          cell: ({ on, kind, name }) => (
            <ActForm
              action={remove}
              values={{ on, kind }}
              variant="quiet"
              icon="remove"
              label={t("removeDay", { name: nameOf(name), day: on })}
            >
              {t("remove")}
            </ActForm>
          ),
        },
      ]
    : [];
  return (
    <DataTable
      caption={t("days", { year: String(year) })}
      rows={days}
      rowKey={({ on, kind }) => `${on}/${kind}`}
      empty={
        <EmptyState icon="calendar" title={t("empty", { year: String(year) })}>
          {t("emptyText")}
        </EmptyState>
      }
      columns={[
        {
          key: "day",
          head: t("day"),
          main: true,
          nowrap: true,
          cell: ({ on }) => <DayText on={on} form="day" />,
        },
        { key: "kind", head: t("kindHead"), cell: (day) => <Kind day={day} /> },
        { key: "name", head: t("name"), cell: ({ name }) => nameOf(name) },
        { key: "source", head: t("source"), cell: ({ source }) => source },
        ...acts,
      ]}
    />
  );
}

function Kind({ day: { kind, like } }: { day: CalendarEntry }) {
  const t = useTranslations("calendar");
  const weekday = useTranslations("common.dates.weekday");
  const worked = (["1", "2", "3", "4", "5", "6", "7"] as const).find((each) => Number(each) === like);
  return (
    <StatusBadge tone={kind === "off" ? "neutral" : "ok"} icon={kind === "off" ? "pause" : "check"}>
      {worked ? t("like", { weekday: weekday(worked) }) : t(`kind.${kind}`)}
    </StatusBadge>
  );
}
