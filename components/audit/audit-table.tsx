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
    {
      key: "at",
      head: t("table.at"),
      className: "whitespace-nowrap",
      cell: ({ at }) => <DateTime at={at} form="short" />,
    },
    { key: "actor", head: t("table.actor"), cell: (entry) => <ActorName entry={entry} /> },
    { key: "act", head: t("table.act"), main: true, cell: ({ act }) => <ActName act={act} /> },
    { key: "subject", head: t("table.subject"), cell: ({ subject }) => <Subject subject={subject} /> },
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

/** `officer:lan.nguyen` in words; kinds without words stay as they were recorded. */
function Subject({ subject }: { subject: string }) {
  const t = useTranslations("audit.subject");
  const [kind = "", name = ""] = subject.split(/:(.*)/s);
  if (name === "?") return t("unknown");
  return isKey(t, kind) ? t(kind, { name }) : subject;
}

function Particulars({ details }: { details: Record<string, unknown> }) {
  const names = useTranslations("audit.detail");
  const values = useTranslations("audit.value");
  const roles = useTranslations("dossiers.role");
  const textOf = (value: unknown) => {
    if (typeof value !== "string") return JSON.stringify(value);
    if (isKey(roles, value)) return roles(value);
    return isKey(values, value) ? values(value) : value;
  };
  return (
    <ul className="text-muted text-small">
      {Object.entries(details).map(([name, value]) => (
        <li key={name} className="break-words">
          {isKey(names, name) ? names(name) : name}: {textOf(value)}
        </li>
      ))}
    </ul>
  );
}

/** Whether the messages have words for what the record says: it may be older than they are, or newer. */
function isKey<Key extends string>(t: { has: (key: Key) => boolean }, text: string): text is Key {
  return t.has(text as Key);
}
