import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "#components/ui/data-table.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import type { LateDossiers } from "#lib/reports/queries/late-dossiers.ts";

/** Dossiers whose promised moment is past: which, where, by how much. Whose they are is not told. */
export function LateTable({ late }: { late: LateDossiers }) {
  const t = useTranslations("reports");
  const locale = useLocale();
  return (
    <DataTable
      caption={t("late", { count: late.total })}
      rows={late.items}
      rowKey={({ code }) => code}
      empty={<p className="text-muted">{t("lateNone")}</p>}
      columns={[
        { key: "code", head: t("code"), main: true, nowrap: true, cell: ({ code }) => code },
        { key: "procedure", head: t("procedure"), cell: ({ procedureName }) => procedureName[locale] },
        { key: "agency", head: t("agency"), cell: ({ agency }) => agency[locale] },
        {
          key: "due",
          head: t("due"),
          nowrap: true,
          cell: ({ dueAt }) => dueAt && <DateTime at={dueAt} form="short" />,
        },
        { key: "days", head: t("daysLate"), align: "end", cell: ({ workingDaysLate }) => workingDaysLate },
      ]}
    />
  );
}
