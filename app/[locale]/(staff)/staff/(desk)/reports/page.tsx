import type { Metadata } from "next";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { PlainTextField } from "#components/forms/plain-fields.tsx";
import { Page } from "#components/layout/page.tsx";
import { PrintButton } from "#components/layout/print-button.tsx";
import { LateTable } from "#components/reports/late-table.tsx";
import { MonthTable } from "#components/reports/month-table.tsx";
import { OnTimeTrend } from "#components/reports/on-time-trend.tsx";
import { Button } from "#components/ui/button.tsx";
import { KeyFacts } from "#components/ui/definition-list.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { AnchorButton } from "#components/ui/link-button.tsx";
import { Section } from "#components/ui/section.tsx";
import { getPathname } from "#lib/platform/i18n/navigation.ts";
import { currentContext } from "#lib/platform/session.ts";
import { fieldNames } from "#lib/procedures/queries/field-names.ts";
import { ratioOf } from "#lib/reports/indicators.ts";
import { monthAsked } from "#lib/reports/month.ts";
import { mayReadReports } from "#lib/reports/policy.ts";
import { listLateDossiers } from "#lib/reports/queries/late-dossiers.ts";
import { getMonthReport } from "#lib/reports/queries/month-report.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("reports");
  return { title: t("title") };
}

export default async function ReportsPage({ searchParams }: PageProps<"/[locale]/staff/reports">) {
  const [{ month: asked }, t, words, locale, { number }] = await Promise.all([
    searchParams,
    getTranslations("reports"),
    getTranslations("common"),
    getLocale(),
    getFormatter(),
  ]);
  const context = await currentContext();
  if (!mayReadReports(context.actor))
    return (
      <Page title={t("title")}>
        <EmptyState icon="lock" title={t("notYours")}>
          {t("notYoursHint")}
        </EmptyState>
      </Page>
    );
  const month = monthAsked(asked, context.now);
  const [report, late, fields] = await Promise.all([
    getMonthReport(context, month),
    listLateDossiers(context),
    fieldNames(context),
  ]);
  const ratio = ratioOf(report.onTime);
  const days = (count: number | undefined) => (count === undefined ? t("none") : t("days", { count }));
  return (
    <Page
      width="wide"
      title={t("title")}
      intro={t("intro")}
      actions={<PrintButton>{words("layout.print")}</PrintButton>}
    >
      <form
        action={getPathname({ href: "/staff/reports", locale })}
        className="flex flex-wrap items-end gap-4 print:hidden"
      >
        <PlainTextField
          name="month"
          type="month"
          label={t("month")}
          defaultValue={month}
          className="max-w-60"
        />
        <div className="my-3">
          <Button type="submit">{t("show")}</Button>
        </div>
        <div className="my-3">
          <AnchorButton href={`/api/reports/month?month=${month}&locale=${locale}`} icon="download">
            {t("download")}
          </AnchorButton>
        </div>
      </form>
      {report.table.rows.length === 0 ? (
        <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>
      ) : (
        <MonthTable table={report.table} month={month} fields={fields} />
      )}
      <Section title={t("trend")}>
        <div className="grid gap-6 lg:grid-cols-2">
          <OnTimeTrend trend={report.trend} />
          <KeyFacts
            items={[
              {
                term: t("onTime"),
                value:
                  ratio === null
                    ? t("none")
                    : t("share", { percent: number(ratio, { style: "percent" }), ...report.onTime }),
              },
              { term: t("median"), value: days(report.spread?.median) },
              { term: t("ninetieth"), value: days(report.spread?.ninetieth) },
            ]}
          />
        </div>
      </Section>
      <Section title={t("late", { count: late.total })}>
        <LateTable late={late} />
      </Section>
    </Page>
  );
}
