import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { StatusBadge } from "#components/ui/badge.tsx";
import { type Column, DataTable } from "#components/ui/data-table.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import type { Bilingual } from "#lib/procedures/bilingual.ts";
import { useDossierColumns } from "./dossier-columns.tsx";

export type WorkItem = {
  id: string;
  code: string;
  procedureName: Bilingual;
  ownerName: string;
  step: Bilingual | null;
  stepDueAt: Date | null;
  dueAt: Date | null;
  isLate: boolean;
  isOverdue: boolean;
};

/** The work on a desk: dense, one link a row, what is late said in words. */
export function WorkTable({
  caption,
  items,
  empty,
}: {
  caption: string;
  items: readonly WorkItem[];
  empty: ReactNode;
}) {
  const t = useTranslations("desk.work");
  const locale = useLocale();
  const columns: Column<WorkItem>[] = [
    ...useDossierColumns<WorkItem>(),
    { key: "step", head: t("column.step"), cell: ({ step }) => step?.[locale] ?? "" },
    {
      key: "until",
      head: t("column.until"),
      nowrap: true,
      cell: ({ stepDueAt, isLate }) => (
        <>
          {stepDueAt && <DateTime at={stepDueAt} form="short" />}{" "}
          {isLate && <StatusBadge tone="danger">{t("isLate")}</StatusBadge>}
        </>
      ),
    },
    {
      key: "due",
      head: t("column.due"),
      nowrap: true,
      cell: ({ dueAt, isOverdue }) => (
        <>
          {dueAt && <DateTime at={dueAt} form="short" />}{" "}
          {isOverdue && <StatusBadge tone="danger">{t("isOverdue")}</StatusBadge>}
        </>
      ),
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={items} rowKey={({ id }) => id} empty={empty} />;
}
