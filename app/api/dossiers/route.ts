import { getTranslations } from "next-intl/server";
import { exportList } from "#lib/dossiers/commands/export-list.ts";
import { columnsAsked, exportListSchema, type ListColumn } from "#lib/dossiers/list-schema.ts";
import { type ExportRow, exportRows } from "#lib/dossiers/queries/export-rows.ts";
import { refusalIn } from "#lib/platform/errors.ts";
import { logRefusal } from "#lib/platform/log.ts";
import { problem, statusOf } from "#lib/platform/route.ts";
import { currentContext } from "#lib/platform/session.ts";
import { sheetTypes, writeSheet } from "#lib/platform/spreadsheet.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { writtenStream } from "#lib/platform/written-stream.ts";

/** A list of dossiers with its filters and columns as a file for spreadsheets, for the officer whose cookie asks. */
export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams;
  const { list, locale, kind } = exportListSchema.parse(Object.fromEntries(asked));
  const columns = columnsAsked(asked.getAll("col"));
  const context = await currentContext();
  try {
    await exportList(context, list, kind);
  } catch (error) {
    const refusal = refusalIn(error);
    if (!refusal) throw error;
    logRefusal(context.actor, "GET /api/dossiers", refusal.code);
    return problem(statusOf[refusal.code], refusal.code);
  }
  const [t, words] = await Promise.all([
    getTranslations({ locale, namespace: "lists" }),
    getTranslations({ locale, namespace: "dossiers" }),
  ]);
  const cells: Record<ListColumn, (row: ExportRow) => string | null | undefined> = {
    owner: ({ owner }) => owner,
    procedure: ({ procedure }) => procedure?.[locale],
    step: ({ step }) => step?.[locale],
    holder: ({ holder }) => holder,
    agency: ({ agency }) => (locale === "en" ? agency?.nameEn : agency?.name),
    status: ({ status }) => words(`status.${status}`),
    channel: ({ channel }) => words(`channel.${channel}`),
    submitted: ({ submitted }) => submitted,
    received: ({ received }) => received,
    until: ({ until }) => until,
    due: ({ due }) => due,
  };
  const body = writtenStream((write) =>
    writeSheet(kind, write, async (take) => {
      await take([[t("code"), ...columns.map((column) => t(`columns.${column}`))]]);
      await exportRows(context, list, (rows) =>
        take(rows.map((row) => [row.code, ...columns.map((column) => cells[column](row) ?? "")])),
      );
    }),
  );
  const headers = {
    "content-type": sheetTypes[kind],
    "content-disposition": `attachment; filename="ho-so-${dateInVietnam(context.now)}.${kind}"`,
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  };
  return new Response(body, { headers });
}
