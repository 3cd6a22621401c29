import { useLocale, useTranslations } from "next-intl";
import { Page } from "#components/layout/page.tsx";
import { PageTools } from "#components/layout/page-tools.tsx";
import { Link } from "#lib/platform/i18n/navigation.ts";
import { type PageQuestion, queryOfPage } from "#lib/procedures/page-address.ts";
import type { PageAnswers } from "#lib/procedures/page-answers.ts";
import type { ProcedurePage } from "#lib/procedures/queries/procedure-page.ts";
import { shortName } from "#lib/procedures/short-name.ts";
import { PapersToBring } from "./papers-to-bring.tsx";

/** Only the list of papers: one sheet to print, tick by hand and take along. */
export function ChecklistPage({
  page: { code, content },
  answers: { caseKey, shown },
  question,
}: {
  page: ProcedurePage;
  answers: PageAnswers;
  question: PageQuestion;
}) {
  const t = useTranslations("guide.checklist");
  const locale = useLocale();
  const chosen = content.cases.find(({ key }) => key === caseKey);
  const name = shortName(content.name[locale]);
  return (
    <Page
      title={t("printTitle")}
      width="reading"
      actions={<PageTools />}
      intro={
        <>
          <p className="font-strong text-ink">{name}</p>
          <p className="text-small">
            {code}
            {chosen && ` · ${t("printedFor", { name: chosen.name[locale] })}`}
          </p>
        </>
      }
      breadcrumbs={[
        {
          label: name,
          href: {
            pathname: "/procedures/[code]",
            params: { code },
            query: queryOfPage({ ...question, isPrintable: false }),
          },
        },
        { label: t("printTitle") },
      ]}
    >
      <noscript>
        <p className="text-muted text-small print:hidden">{t("printHint")}</p>
      </noscript>
      <PapersToBring code={code} content={shown} caseKey={caseKey} withBlanks={false} isSheet />
      <p className="mt-6 print:hidden">
        <Link
          href={{
            pathname: "/procedures/[code]",
            params: { code },
            query: queryOfPage({ ...question, isPrintable: false }),
          }}
          prefetch={false}
        >
          {t("backToPage")}
        </Link>
      </p>
    </Page>
  );
}
