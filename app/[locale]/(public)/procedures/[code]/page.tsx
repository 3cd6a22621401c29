import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { Page } from "#components/layout/page.tsx";
import { PageTools } from "#components/layout/page-tools.tsx";
import { PrintHead } from "#components/layout/print-head.tsx";
import { ChecklistPage } from "#components/procedures/checklist-page.tsx";
import { PageNotices } from "#components/procedures/page-notices.tsx";
import { ProcedureMarks } from "#components/procedures/procedure-marks.tsx";
import { ProcedureParts } from "#components/procedures/procedure-parts.tsx";
import { JsonLd } from "#components/ui/json-ld.tsx";
import { departmentNames } from "#lib/agencies/queries/departments.ts";
import { officeCalendarIfKnown } from "#lib/deadlines/queries/office-calendar.ts";
import { addressOf } from "#lib/platform/i18n/address.ts";
import { getPathname } from "#lib/platform/i18n/navigation.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { queryFor } from "#lib/procedures/address.ts";
import { isUntranslated } from "#lib/procedures/bilingual.ts";
import { handlerName } from "#lib/procedures/handler-name.ts";
import { breadcrumbList, governmentService } from "#lib/procedures/linked-data.ts";
import { pageQuestionIn, queryOfPage } from "#lib/procedures/page-address.ts";
import { answersOf } from "#lib/procedures/page-answers.ts";
import { getProcedurePage } from "#lib/procedures/queries/procedure-page.ts";
import { whereToGo } from "#lib/procedures/queries/where-to-go.ts";
import { shortName } from "#lib/procedures/short-name.ts";
import { usualTimesOf } from "#lib/reports/queries/usual-times.ts";

type Props = PageProps<"/[locale]/procedures/[code]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ code }, locale] = await Promise.all([params, getLocale()]);
  const { content } = await pageOf(code).catch(asPage);
  return {
    title: shortName(content.name[locale]),
    description: `${content.whoFor[locale]} ${content.outcome[locale]}`,
  };
}

export default async function ProcedurePage({ params, searchParams }: Props) {
  const [{ code }, asked, context, locale, t] = await Promise.all([
    params,
    searchParams,
    currentContext(),
    getLocale(),
    getTranslations("procedures"),
  ]);
  const question = pageQuestionIn(asked);
  const page = await pageOf(code, question.commune).catch(asPage);
  const { content, fieldName } = page;
  const answers = answersOf(content, question, await officeCalendarIfKnown(context), context.now);
  const action = getPathname({ href: { pathname: "/procedures/[code]", params: { code } }, locale });
  const title = shortName(content.name[locale]);
  const named = locale === "en" && isUntranslated(content.name) ? <span lang="vi">{title}</span> : title;
  const handler = handlerName(content, await departmentNames(context), t("commune"));
  const chosen = content.cases.find(({ key }) => key === answers.caseKey);
  const query = queryOfPage({ caseKey: chosen?.key });
  const printHead = (
    <PrintHead
      address={addressOf("/procedures/[code]", locale, { params: { code }, query })}
      on={dateInVietnam(context.now)}
      about={chosen?.name[locale]}
    />
  );
  if (question.isPrintable)
    return (
      <>
        {printHead}
        <ChecklistPage page={page} answers={answers} question={question} />
      </>
    );
  return (
    <>
      {printHead}
      <Page
        title={named}
        width="reading"
        actions={<PageTools />}
        intro={<ProcedureMarks content={content} fieldName={fieldName} code={code} />}
        breadcrumbs={[
          { label: t("title"), href: "/procedures" },
          {
            label: fieldName[locale],
            href: { pathname: "/procedures", query: queryFor({ field: content.field }) },
          },
          { label: title },
        ]}
      >
        <PageNotices page={page} />
        <ProcedureParts
          page={page}
          question={question}
          answers={answers}
          action={action}
          where={await whereToGo(context, content, question.commune ?? "")}
          usual={await usualTimesOf(context, code)}
          handler={handler}
        />
      </Page>
      {!page.closed && <LinkedData page={page} handler={handler} />}
    </>
  );
}

type Described = { page: Awaited<ReturnType<typeof pageOf>>; handler: ReturnType<typeof handlerName> };

/** The same for machines. */
async function LinkedData({ page: { code, content, fieldName, offer }, handler }: Described) {
  const [locale, common, t] = await Promise.all([
    getLocale(),
    getTranslations("common"),
    getTranslations("procedures"),
  ]);
  const params = { code };
  const address = addressOf("/procedures/[code]", locale, { params });
  const described = { code, content, fieldName, handler, province: common("province") };
  const filing = offer.canFileOnline ? addressOf("/apply/[code]", locale, { params }) : null;
  const way = [
    { name: common("layout.home"), url: addressOf("/", locale) },
    { name: t("title"), url: addressOf("/procedures", locale) },
    { name: shortName(content.name[locale]), url: address },
  ];
  return (
    <>
      <JsonLd thing={governmentService(locale, described, { page: address, filing })} />
      <JsonLd thing={breadcrumbList(way)} />
    </>
  );
}

/** Asked by the title and by the page, read once. */
const pageOf = cache(async (code: string, commune?: string) =>
  getProcedurePage(await currentContext(), code, commune),
);
