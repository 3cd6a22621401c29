import { useLocale, useTranslations } from "next-intl";
import { Badge } from "#components/ui/badge.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Link } from "#lib/platform/i18n/navigation.ts";
import type { ProcessRow } from "#lib/processes/queries/desk-processes.ts";
import { useTimeWords } from "./use-time-words.ts";

/** Processes with what is in force, what is written, and what each comes to. */
export function ProcessTable({ rows }: { rows: readonly ProcessRow[] }) {
  const t = useTranslations("processDesk.list");
  const locale = useLocale();
  const time = useTimeWords();
  return (
    <DataTable
      caption={t("title")}
      rows={rows}
      rowKey={({ key }) => key}
      empty={
        <EmptyState icon="search" title={t("empty")}>
          {t("emptyText")}
        </EmptyState>
      }
      columns={[
        {
          key: "name",
          head: t("name"),
          main: true,
          className: "md:w-2/5 md:min-w-72",
          cell: ({ key, title }) => (
            <Link
              href={{ pathname: "/staff/processes/[key]", params: { key } }}
              prefetch={false}
              className="line-clamp-2 text-lam hover:underline"
            >
              {title[locale]}
            </Link>
          ),
        },
        { key: "version", head: t("version"), align: "end", cell: ({ inForce }) => inForce ?? "–" },
        {
          key: "state",
          head: t("state"),
          cell: ({ inForce, draft, questions }) => (
            <span className="inline-flex flex-wrap gap-1">
              {inForce !== null && <Badge tone="ok">{t("inForce")}</Badge>}
              {draft !== null && <Badge tone="active">{t("draft")}</Badge>}
              {questions > 0 && <Badge tone="attention">{t("questions", { count: questions })}</Badge>}
            </span>
          ),
        },
        {
          key: "serves",
          head: t("serves"),
          cell: ({ serves }) =>
            serves.length > 2 ? t("procedures", { count: serves.length }) : serves.join(", ") || "–",
        },
        { key: "steps", head: t("steps"), align: "end", cell: ({ steps }) => steps },
        { key: "time", head: t("time"), nowrap: true, cell: ({ countedMinutes }) => time(countedMinutes) },
      ]}
    />
  );
}
