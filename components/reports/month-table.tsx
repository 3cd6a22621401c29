import { useLocale, useTranslations } from "next-intl";
import { type Column, DataTable } from "#components/ui/data-table.tsx";
import { type FieldNames, nameOfField } from "#lib/procedures/fields.ts";
import { type MonthCounts, type MonthTable as MonthFigures, monthColumns } from "#lib/reports/month-table.ts";

type Line = MonthCounts & { key: string; name: string };

/** The month by field, in the columns of form II.06a, with its sum. */
export function MonthTable({
  table,
  month,
  fields,
}: {
  table: MonthFigures;
  month: string;
  fields: FieldNames;
}) {
  const t = useTranslations("reports");
  const locale = useLocale();
  const columns: Column<Line>[] = [
    { key: "field", head: t("field"), main: true, cell: ({ name }) => name },
    ...monthColumns.map((column) => ({
      key: column,
      head: t(`column.${column}`),
      align: "end" as const,
      cell: (line: Line) => line[column],
    })),
  ];
  const lines: Line[] = [
    ...table.rows.map((row) => ({ ...row, key: row.field, name: nameOfField(fields, row.field)[locale] })),
    { ...table.total, key: "total", name: t("total") },
  ];
  return (
    <div className="overflow-x-auto">
      <DataTable
        caption={t("table", { month })}
        showCaption
        columns={columns}
        rows={lines}
        rowKey={({ key }) => key}
      />
    </div>
  );
}
