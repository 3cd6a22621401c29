import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DossierStatusBadge } from "#components/dossiers/status-badge.tsx";
import { StatusBadge } from "#components/ui/badge.tsx";
import { type Column, DataTable } from "#components/ui/data-table.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import type { DossierStatus, FilingChannel } from "#lib/dossiers/lifecycle.ts";
import type { ListColumn } from "#lib/dossiers/list-schema.ts";
import type { Bilingual } from "#lib/procedures/bilingual.ts";
import { useDossierColumns } from "./dossier-columns.tsx";

export type WorkItem = {
  id: string;
  code: string;
  status: DossierStatus;
  channel: FilingChannel;
  procedureName: Bilingual;
  ownerName: string;
  step: Bilingual | null;
  /** On whose name and at which agency it lies. */
  holderName: string | null;
  agency: string;
  submittedAt: Date;
  receivedAt: Date | null;
  stepDueAt: Date | null;
  dueAt: Date | null;
  isLate: boolean;
  isOverdue: boolean;
};

/** The work on desks: dense, one link a row, the columns that were chosen, what is late said in words. */
export function WorkTable({
  caption,
  items,
  columns,
  before = [],
  empty,
}: {
  caption: string;
  items: readonly WorkItem[];
  columns: readonly ListColumn[];
  /** Columns before the code, such as a box to tick. */
  before?: readonly Column<WorkItem>[];
  empty: ReactNode;
}) {
  const [code, owner, procedure] = useDossierColumns<WorkItem>();
  const more = useMoreColumns();
  const known = [owner, procedure, ...more].filter((column) => column !== undefined);
  const shown = columns.flatMap((wanted) => known.filter(({ key }) => key === wanted));
  return (
    <DataTable
      caption={caption}
      columns={[...before, ...(code ? [code] : []), ...shown]}
      rows={items}
      rowKey={({ id }) => id}
      empty={empty}
    />
  );
}

function useMoreColumns(): (Column<WorkItem> & { key: ListColumn })[] {
  const t = useTranslations("lists");
  const late = useTranslations("desk.work");
  const channels = useTranslations("dossiers.channel");
  const locale = useLocale();
  const head = (key: ListColumn) => ({ key, head: t(`columns.${key}`) });
  return [
    { ...head("step"), cell: ({ step }) => step?.[locale] ?? "" },
    { ...head("holder"), cell: ({ holderName }) => holderName ?? t("nobody") },
    { ...head("agency"), cell: ({ agency }) => agency },
    { ...head("status"), nowrap: true, cell: ({ status }) => <DossierStatusBadge status={status} /> },
    { ...head("channel"), cell: ({ channel }) => channels(channel) },
    { ...moment(head("submitted"), ({ submittedAt }) => submittedAt) },
    { ...moment(head("received"), ({ receivedAt }) => receivedAt) },
    {
      ...head("until"),
      nowrap: true,
      cell: ({ stepDueAt, isLate }) => (
        <>
          {stepDueAt && <DateTime at={stepDueAt} form="short" />}{" "}
          {isLate && <StatusBadge tone="danger">{late("isLate")}</StatusBadge>}
        </>
      ),
    },
    {
      ...head("due"),
      nowrap: true,
      cell: ({ dueAt, isOverdue }) => (
        <>
          {dueAt && <DateTime at={dueAt} form="short" />}{" "}
          {isOverdue && <StatusBadge tone="danger">{late("isOverdue")}</StatusBadge>}
        </>
      ),
    },
  ];
}

function moment<Head extends { key: ListColumn; head: ReactNode }>(
  head: Head,
  at: (item: WorkItem) => Date | null,
) {
  const cell = (item: WorkItem) => {
    const moment = at(item);
    return moment && <DateTime at={moment} form="short" />;
  };
  return { ...head, nowrap: true, cell };
}
