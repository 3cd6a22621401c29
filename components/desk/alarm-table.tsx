import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActForm } from "#components/accounts/act-form.tsx";
import { StatusBadge } from "#components/ui/badge.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import type { AlarmKind } from "#lib/dossiers/alarms.ts";
import type { FormAction } from "#lib/platform/form.ts";
import type { Bilingual } from "#lib/procedures/bilingual.ts";
import { useDossierColumns } from "./dossier-columns.tsx";

type AlarmItem = {
  id: string;
  kind: AlarmKind;
  dueAt: Date;
  code: string;
  ownerName: string;
  procedureName: Bilingual;
};

/** What an officer is warned of: which dossier, of what, and about which moment. */
export function AlarmTable({
  caption,
  items,
  now,
  see,
  empty,
}: {
  caption: string;
  items: readonly AlarmItem[];
  now: Date;
  see: FormAction;
  empty: ReactNode;
}) {
  const t = useTranslations("alarms");
  return (
    <DataTable
      caption={caption}
      rows={items}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        ...useDossierColumns<AlarmItem>(),
        {
          key: "kind",
          head: t("column.kind"),
          cell: ({ kind, dueAt }) => (
            <StatusBadge tone={dueAt < now && kind !== "reminder" ? "danger" : "attention"} icon="clock">
              {t(`kind.${kind}`)}
            </StatusBadge>
          ),
        },
        {
          key: "due",
          head: t("column.due"),
          nowrap: true,
          cell: ({ dueAt }) => <DateTime at={dueAt} form="short" />,
        },
        {
          key: "see",
          head: t("column.see"),
          bare: true,
          align: "end",
          cell: ({ id, code, kind }) => (
            <ActForm
              action={see}
              values={{ ids: id }}
              variant="quiet"
              icon="check"
              label={t("seeOne", { kind: t(`kind.${kind}`), code })}
            >
              {t("see")}
            </ActForm>
          ),
        },
      ]}
    />
  );
}
