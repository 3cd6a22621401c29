import { useTranslations } from "next-intl";
import { StatusBadge } from "#components/ui/badge.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { Bilingual } from "#lib/procedures/bilingual.ts";
import { useDossierColumns } from "./dossier-columns.tsx";

type ConsultedItem = {
  id: string;
  code: string;
  ownerName: string;
  procedureName: Bilingual;
  question: string | null;
  askedAt: Date;
  dueAt: Date | null;
  isLate: boolean;
};

/** Opinions that other agencies wait for: on which dossier, what is asked, and until when. */
export function ConsultedTable({ items }: { items: readonly ConsultedItem[] }) {
  const t = useTranslations("lists");
  return (
    <DataTable
      caption={t("scope.consulted")}
      rows={items}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t("consulted.empty")}>{t("consulted.emptyHint")}</EmptyState>}
      columns={[
        ...useDossierColumns<ConsultedItem>(),
        {
          key: "question",
          head: t("consulted.question"),
          className: "md:max-w-96",
          cell: ({ question }) => <span className="md:line-clamp-2">{question}</span>,
        },
        {
          key: "asked",
          head: t("consulted.asked"),
          nowrap: true,
          cell: ({ askedAt }) => <DateTime at={askedAt} form="short" />,
        },
        {
          key: "due",
          head: t("consulted.due"),
          nowrap: true,
          cell: ({ dueAt, isLate }) => (
            <>
              {dueAt && <DateTime at={dueAt} form="short" />}{" "}
              {isLate && <StatusBadge tone="danger">{t("consulted.late")}</StatusBadge>}
            </>
          ),
        },
      ]}
    />
  );
}
