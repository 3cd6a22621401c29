import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Page } from "#components/layout/page.tsx";
import { PageNotices } from "#components/procedures/page-notices.tsx";
import { ProcedureMarks } from "#components/procedures/procedure-marks.tsx";
import { ProcedureParts } from "#components/procedures/procedure-parts.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { departmentNames } from "#lib/agencies/queries/departments.ts";
import { officeCalendarIfKnown } from "#lib/deadlines/queries/office-calendar.ts";
import { getPathname } from "#lib/platform/i18n/navigation.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";
import { layerIn } from "#lib/procedures/desk/layer-address.ts";
import { handlerName } from "#lib/procedures/handler-name.ts";
import { pageQuestionIn } from "#lib/procedures/page-address.ts";
import { answersOf } from "#lib/procedures/page-answers.ts";
import { getDraftPage } from "#lib/procedures/queries/draft-page.ts";
import { whereToGo } from "#lib/procedures/queries/where-to-go.ts";
import { shortName } from "#lib/procedures/short-name.ts";
import { usualTimesOf } from "#lib/reports/queries/usual-times.ts";

type Props = PageProps<"/[locale]/staff/procedures/[code]/preview">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ code }, t] = await Promise.all([params, getTranslations("procedureDesk.preview")]);
  return { title: t("title", { code }) };
}

/** The page people would see, drawn for staff and marked as a draft. */
export default async function PreviewDraftPage({ params, searchParams }: Props) {
  const [{ code }, given, context, locale, t, list, words] = await Promise.all([
    params,
    searchParams,
    currentContext(),
    getLocale(),
    getTranslations("procedureDesk.preview"),
    getTranslations("procedureDesk.list"),
    getTranslations("procedures"),
  ]);
  const agencyId = layerIn(given);
  const page = await getDraftPage(context, { code, agencyId }).catch(asPage);
  const { content } = page;
  const question = { ...pageQuestionIn(given), isPrintable: false };
  const [answers, departments] = await Promise.all([
    officeCalendarIfKnown(context).then((calendar) => answersOf(content, question, calendar, context.now)),
    departmentNames(context),
  ]);
  const route = { code };
  return (
    <Page
      width="reading"
      title={shortName(content.name[locale])}
      intro={<ProcedureMarks content={content} fieldName={page.fieldName} code={code} />}
      breadcrumbs={[
        { label: list("title"), href: "/staff/procedures" },
        {
          label: code,
          href: {
            pathname: "/staff/procedures/[code]",
            params: route,
            query: agencyId ? { xa: agencyId } : {},
          },
        },
        { label: t("crumb") },
      ]}
    >
      <Notice tone="warning" title={t("draft", { number: page.number })}>
        <p>{t("text")}</p>
      </Notice>
      <PageNotices page={page} />
      <ProcedureParts
        page={page}
        question={question}
        answers={answers}
        action={getPathname({
          href: { pathname: "/staff/procedures/[code]/preview", params: route },
          locale,
        })}
        where={await whereToGo(context, content, question.commune ?? "")}
        usual={await usualTimesOf(context, code)}
        handler={handlerName(content, departments, words("commune"))}
      />
    </Page>
  );
}
