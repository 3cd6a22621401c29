import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "#components/ui/data-table.tsx";
import { DayText } from "#components/ui/date-time.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Link } from "#lib/platform/i18n/navigation.ts";
import { type FieldNames, nameOfField } from "#lib/procedures/fields.ts";
import type { KeptProcedure } from "#lib/procedures/queries/list-versions.ts";
import { VersionBadge } from "./version-badge.tsx";

/** The newest version of each procedure. */
export function KeptProcedures({
  procedures,
  fields,
}: {
  procedures: readonly KeptProcedure[];
  fields: FieldNames;
}) {
  const t = useTranslations("procedures.staff");
  const locale = useLocale();
  return (
    <DataTable
      caption={t("title")}
      rows={procedures}
      rowKey={({ code }) => code}
      empty={<EmptyState icon="search" title={t("empty")} />}
      columns={[
        {
          key: "name",
          head: t("name"),
          main: true,
          cell: ({ code, name }) => (
            <Link
              href={{ pathname: "/staff/procedures", query: { ma: code } }}
              prefetch={false}
              className="line-clamp-2 text-lam hover:underline"
            >
              {name[locale]}
            </Link>
          ),
        },
        { key: "code", head: t("code"), nowrap: true, cell: ({ code }) => code },
        { key: "field", head: t("field"), cell: ({ field }) => nameOfField(fields, field)[locale] },
        { key: "level", head: t("level"), align: "end", cell: ({ serviceLevel }) => serviceLevel },
        { key: "version", head: t("version"), align: "end", cell: ({ number }) => number },
        { key: "state", head: t("state"), nowrap: true, cell: ({ state }) => <VersionBadge state={state} /> },
        {
          key: "from",
          head: t("effectiveOn"),
          nowrap: true,
          cell: ({ effectiveOn }) => <DayText on={effectiveOn} />,
        },
        { key: "decision", head: t("decision"), cell: ({ decisionNo }) => decisionNo },
      ]}
    />
  );
}
