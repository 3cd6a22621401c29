import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DossierStatusBadge } from "#components/dossiers/status-badge.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import type { DossierStatus } from "#lib/dossiers/lifecycle.ts";
import type { Bilingual } from "#lib/procedures/bilingual.ts";
import { useDossierColumns } from "./dossier-columns.tsx";

export type FoundItem = {
  id: string;
  code: string;
  status: DossierStatus;
  procedureName: Bilingual;
  ownerName: string;
  submittedAt: Date;
  dueAt: Date | null;
};

/** Dossiers that a search found, newest first. */
export function FoundTable({ items, empty }: { items: readonly FoundItem[]; empty: ReactNode }) {
  const t = useTranslations("desk.work");
  return (
    <DataTable
      caption={t("found")}
      rows={items}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        ...useDossierColumns<FoundItem>(),
        {
          key: "status",
          head: t("column.status"),
          nowrap: true,
          cell: ({ status }) => <DossierStatusBadge status={status} />,
        },
        {
          key: "submitted",
          head: t("column.submitted"),
          nowrap: true,
          cell: ({ submittedAt }) => <DateTime at={submittedAt} form="short" />,
        },
        {
          key: "due",
          head: t("column.due"),
          nowrap: true,
          cell: ({ dueAt }) => dueAt && <DateTime at={dueAt} form="short" />,
        },
      ]}
    />
  );
}
