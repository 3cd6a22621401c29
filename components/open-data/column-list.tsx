import { useTranslations } from "next-intl";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import type { openDataColumns } from "#lib/procedures/open-data.ts";

/** The columns of the table, documented. */
export function ColumnList({ columns }: { columns: typeof openDataColumns }) {
  const t = useTranslations("openData");
  return (
    <DefinitionList
      items={columns.map(({ key, type }) => ({
        key,
        term: <code className="text-ink">{key}</code>,
        value: t(`column.${key}`),
        source: t(`type.${type}`),
      }))}
    />
  );
}
