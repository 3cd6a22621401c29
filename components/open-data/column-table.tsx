import { useTranslations } from "next-intl";
import { DataTable } from "#components/ui/data-table.tsx";
import type { openDataColumns } from "#lib/procedures/open-data.ts";

/** The columns of the table, documented. */
export function ColumnTable({ columns }: { columns: typeof openDataColumns }) {
  const t = useTranslations("openData");
  return (
    <DataTable
      caption={t("columns")}
      rows={columns}
      rowKey={({ key }) => key}
      columns={[
        { key: "key", head: t("columnName"), main: true, cell: ({ key }) => <code>{key}</code> },
        { key: "type", head: t("columnType"), nowrap: true, cell: ({ type }) => t(`type.${type}`) },
        { key: "about", head: t("columnAbout"), cell: ({ key }) => t(`column.${key}`) },
      ]}
    />
  );
}
