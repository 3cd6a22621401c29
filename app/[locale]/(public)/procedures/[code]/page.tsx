import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { Page } from "#components/layout/page.tsx";
import { ChecklistPage } from "#components/procedures/checklist-page.tsx";
import { PageNotices } from "#components/procedures/page-notices.tsx";
import { ProcedureMarks } from "#components/procedures/procedure-marks.tsx";
import { ProcedureParts } from "#components/procedures/procedure-parts.tsx";
import { departmentNames } from "#lib/agencies/queries/departments.ts";
import { officeCalendar } from "#lib/deadlines/queries/office-calendar.ts";
import { getPathname } from "#lib/platform/i18n/navigation.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";
import { queryFor } from "#lib/procedures/address.ts";
import { isUntranslated } from "#lib/procedures/bilingual.ts";
import { handlerName } from "#lib/procedures/handler-name.ts";
import { pageQuestionIn } from "#lib/procedures/page-address.ts";
import { answersOf } from "#lib/procedures/page-answers.ts";
import { getProcedurePage } from "#lib/procedures/queries/procedure-page.ts";
import { whereToGo } from "#lib/procedures/queries/where-to-go.ts";
import { shortName } from "#lib/procedures/short-name.ts";

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
  const page = await pageOf(code).catch(asPage);
  const { content, fieldName } = page;
  const question = pageQuestionIn(asked);
  const answers = answersOf(content, question, await officeCalendar(context), context.now);
  const action = getPathname({ href: { pathname: "/procedures/[code]", params: { code } }, locale });
  const title = shortName(content.name[locale]);
  const named = locale === "en" && isUntranslated(content.name) ? <span lang="vi">{title}</span> : title;
  if (question.isPrintable) return <ChecklistPage page={page} answers={answers} question={question} />;
  return (
    <Page
      title={named}
      width="reading"
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
        handler={handlerName(content, await departmentNames(context), t("commune"))}
      />
    </Page>
  );
}

/** Asked by the title and by the page, read once. */
const pageOf = cache(async (code: string) => getProcedurePage(await currentContext(), code));
