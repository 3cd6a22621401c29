import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { FilledForm } from "#components/dossiers/filled-form.tsx";
import { FilledFormTools } from "#components/dossiers/filled-form-tools.tsx";
import { Page } from "#components/layout/page.tsx";
import { getFilledForm } from "#lib/dossiers/queries/filled-form.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";

type Props = PageProps<"/[locale]/dossiers/[code]/form">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ code }, t] = await Promise.all([params, getTranslations("dossiers.filledForm")]);
  return { title: t("title", { code: decodeURIComponent(code) }) };
}

export default async function OwnFilledFormPage({ params }: Props) {
  const [{ code }, context, locale, t] = await Promise.all([
    params,
    currentContext(),
    getLocale(),
    getTranslations("dossiers.view"),
  ]);
  const form = await getFilledForm(context, decodeURIComponent(code), locale).catch(asPage);
  return (
    <Page
      title={form.title}
      width="reading"
      breadcrumbs={[
        { label: t("list"), href: "/dossiers" },
        { label: form.code, href: { pathname: "/dossiers/[code]", params: { code: form.code } } },
        { label: form.title },
      ]}
      actions={<FilledFormTools code={form.code} />}
    >
      <FilledForm form={form} />
    </Page>
  );
}
