import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { VersionBadge } from "#components/procedures/version-badge.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { DayText } from "#components/ui/date-time.tsx";
import { ListTable } from "#components/versions/list-table.tsx";
import type { DeskRow } from "#lib/procedures/desk/desk-row.ts";

/** Procedures with what waits in each. `tick`: a box before each row, for what is done to several at once. */
export function DeskTable({
  rows,
  fieldName,
  tick,
}: {
  rows: readonly DeskRow[];
  fieldName: (key: string) => string;
  tick?: (row: DeskRow) => ReactNode;
}) {
  const t = useTranslations("procedureDesk.list");
  return (
    <ListTable
      words={{ title: t("title"), name: t("name"), empty: t("empty"), emptyText: t("emptyText") }}
      rows={rows}
      rowKey={({ code }) => code}
      named={({ code, name, field }) => ({
        name,
        href: { pathname: "/staff/procedures/[code]", params: { code } },
        below: fieldName(field),
      })}
      first={tick ? [{ key: "tick", head: t("choose"), cell: tick }] : []}
      columns={[
        { key: "code", head: t("code"), nowrap: true, cell: ({ code }) => code },
        { key: "level", head: t("level"), align: "end", cell: ({ serviceLevel }) => serviceLevel },
        { key: "state", head: t("state"), cell: (row) => <State row={row} /> },
        { key: "version", head: t("version"), align: "end", cell: ({ number }) => number },
        { key: "findings", head: t("findings"), cell: (row) => <Findings row={row} /> },
        {
          key: "overrides",
          head: t("overrides"),
          className: "text-end",
          cell: ({ overrides }) => overrides || "–",
        },
        {
          key: "from",
          head: t("effectiveOn"),
          nowrap: true,
          cell: ({ effectiveOn }) => <DayText on={effectiveOn} />,
        },
      ]}
    />
  );
}

function State({ row: { state, drafts, scheduledOn, hasProcess } }: { row: DeskRow }) {
  const t = useTranslations("procedureDesk.list");
  const asked = drafts.reduce((sum, { questions }) => sum + questions, 0);
  return (
    <span className="inline-flex flex-wrap gap-1">
      <VersionBadge state={state} />
      {state !== "draft" && drafts.length > 0 && <Badge tone="active">{t("hasDraft")}</Badge>}
      {asked > 0 && <Badge tone="attention">{t("asks", { count: asked })}</Badge>}
      {state !== "scheduled" && scheduledOn && (
        <Badge tone="active">{t.rich("scheduledOn", { day: () => <DayText on={scheduledOn} /> })}</Badge>
      )}
      {state !== "closed" && !hasProcess && <Badge tone="attention">{t("noProcess")}</Badge>}
    </span>
  );
}

function Findings({ row: { errors, warnings } }: { row: DeskRow }) {
  const t = useTranslations("procedureDesk.list");
  if (errors + warnings === 0) return "–";
  return (
    <span className="inline-flex flex-wrap gap-1">
      {errors > 0 && <Badge tone="danger">{t("errors", { count: errors })}</Badge>}
      {warnings > 0 && <Badge tone="attention">{t("warnings", { count: warnings })}</Badge>}
    </span>
  );
}
