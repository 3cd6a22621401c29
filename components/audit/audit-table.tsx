import { useTranslations } from "next-intl";
import { type Column, DataTable } from "#components/ui/data-table.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { Actor } from "#lib/accounts/actor.ts";
import { acts } from "#lib/audit/acts.ts";

type Entry = {
  id: number;
  at: Date;
  actor: Actor;
  actorName: string;
  act: string;
  subject: string;
  details: Record<string, unknown>;
};

/** The record, as it was written: who did what to whom, with its particulars. */
export function AuditTable({ entries }: { entries: readonly Entry[] }) {
  const t = useTranslations("audit");
  const columns: Column<Entry>[] = [
    { key: "at", head: t("table.at"), cell: ({ at }) => <DateTime at={at} form="short" /> },
    { key: "actor", head: t("table.actor"), cell: (entry) => <ActorName entry={entry} /> },
    { key: "act", head: t("table.act"), main: true, cell: ({ act }) => <ActName act={act} /> },
    {
      key: "subject",
      head: t("table.subject"),
      cell: ({ subject }) => <span className="break-all">{subject}</span>,
    },
    { key: "details", head: t("table.details"), cell: ({ details }) => <Particulars details={details} /> },
  ];
  return (
    <DataTable
      caption={t("table.caption")}
      columns={columns}
      rows={entries}
      rowKey={({ id }) => String(id)}
      empty={
        <EmptyState icon="history" title={t("empty")}>
          {t("emptyText")}
        </EmptyState>
      }
    />
  );
}

function ActorName({ entry: { actor, actorName } }: { entry: Entry }) {
  const t = useTranslations("audit.actor");
  switch (actor.kind) {
    case "visitor":
      return t("visitor");
    case "system":
      return t("system", { id: actor.id });
    case "client":
      return t("client", { name: actorName });
    case "citizen":
    case "officer":
      return actorName;
  }
}

/** An act of an earlier release may have lost its words; its name still says something. */
function ActName({ act }: { act: string }) {
  const t = useTranslations("audit.act");
  const known = acts.find((each) => each === act);
  return known ? t(known) : act;
}

function Particulars({ details }: { details: Record<string, unknown> }) {
  return (
    <ul className="break-all text-muted text-small">
      {Object.entries(details).map(([name, value]) => (
        <li key={name}>
          {name}: {typeof value === "string" ? value : JSON.stringify(value)}
        </li>
      ))}
    </ul>
  );
}
