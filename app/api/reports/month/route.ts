import { getTranslations } from "next-intl/server";
import { Refusal } from "#lib/platform/errors.ts";
import { problem } from "#lib/platform/route.ts";
import { currentContext } from "#lib/platform/session.ts";
import { nameOfField } from "#lib/procedures/fields.ts";
import { fieldNames } from "#lib/procedures/queries/field-names.ts";
import { csvOf } from "#lib/reports/csv.ts";
import { monthAsked } from "#lib/reports/month.ts";
import { monthColumns } from "#lib/reports/month-table.ts";
import { getMonthReport } from "#lib/reports/queries/month-report.ts";

/** The month's table as a file for spreadsheets, for the officer whose cookie asks. */
export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams;
  const locale = asked.get("locale") === "en" ? "en" : "vi";
  const context = await currentContext();
  const month = monthAsked(asked.get("month"), context.now);
  try {
    const [{ table }, fields] = await Promise.all([getMonthReport(context, month), fieldNames(context)]);
    const t = await getTranslations({ locale, namespace: "reports" });
    const csv = csvOf([
      [t("field"), ...monthColumns.map((column) => t(`column.${column}`))],
      ...table.rows.map((row) => [
        nameOfField(fields, row.field)[locale],
        ...monthColumns.map((column) => row[column]),
      ]),
      [t("total"), ...monthColumns.map((column) => table.total[column])],
    ]);
    const headers = {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="ii-06a-${month}.csv"`,
      "x-content-type-options": "nosniff",
    };
    return new Response(csv, { headers });
  } catch (error) {
    if (error instanceof Refusal) return problem(error.code === "signInRequired" ? 401 : 403, error.code);
    throw error;
  }
}
