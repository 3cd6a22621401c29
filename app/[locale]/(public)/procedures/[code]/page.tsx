import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Page } from "#components/layout/page.tsx";
import { Papers } from "#components/procedures/papers.tsx";
import { ProcedureAction } from "#components/procedures/procedure-action.tsx";
import { ProcedureFacts } from "#components/procedures/procedure-facts.tsx";
import { ProcedureFolds } from "#components/procedures/procedure-folds.tsx";
import { ProcedureMarks } from "#components/procedures/procedure-marks.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Section } from "#components/ui/section.tsx";
import { departmentNames } from "#lib/agencies/queries/departments.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";
import { queryFor } from "#lib/procedures/address.ts";
import { handlerName } from "#lib/procedures/handler-name.ts";
import { getProcedure } from "#lib/procedures/queries/get-procedure.ts";
import { shortName } from "#lib/procedures/short-name.ts";

type Props = PageProps<"/[locale]/procedures/[code]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ code }, context, locale] = await Promise.all([params, currentContext(), getLocale()]);
  const { content } = await getProcedure(context, code).catch(asPage);
  return {
    title: shortName(content.name[locale]),
    description: `${content.whoFor[locale]} ${content.outcome[locale]}`,
  };
}

export default async function ProcedurePage({ params }: Props) {
  const [{ code }, context, locale, t] = await Promise.all([
    params,
    currentContext(),
    getLocale(),
    getTranslations("procedures"),
  ]);
  const { content, fieldName, offer, number, effectiveOn } = await getProcedure(context, code).catch(asPage);
  const { field, partialReason } = content;
  const title = shortName(content.name[locale]);
  return (
    <Page
      title={title}
      width="reading"
      intro={<ProcedureMarks content={content} code={code} fieldName={fieldName} />}
      breadcrumbs={[
        { label: t("title"), href: "/procedures" },
        { label: fieldName[locale], href: { pathname: "/procedures", query: queryFor({ field }) } },
        { label: title },
      ]}
    >
      <ProcedureFacts content={content} />
      <Section title={t("papers.title")}>
        <Papers content={content} withBlanks={offer.blanks.length > 0} />
      </Section>
      {partialReason && offer.canFileOnline && <Notice title={t("partial")}>{partialReason[locale]}</Notice>}
      <ProcedureAction code={code} offer={offer} />
      <Section title={t("folds.title")}>
        <ProcedureFolds
          content={content}
          offer={offer}
          version={{ code, number, effectiveOn }}
          handler={handlerName(content, await departmentNames(context), t("commune"))}
        />
      </Section>
    </Page>
  );
}
