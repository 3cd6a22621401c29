import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { BeginForm } from "#components/form-desk/begin-form.tsx";
import { FormFilterForm, FormTable, matching } from "#components/form-desk/form-table.tsx";
import { ClientMessages } from "#components/layout/client-messages.tsx";
import { Page } from "#components/layout/page.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Section } from "#components/ui/section.tsx";
import { getPathname } from "#lib/platform/i18n/navigation.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";
import { mayEditDefinitions } from "#lib/processes/policy.ts";
import { listForms } from "#lib/processes/queries/list-forms.ts";
import { beginForm } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("formDesk.list");
  return { title: t("title") };
}

export default async function FormsPage({ searchParams }: PageProps<"/[locale]/staff/forms">) {
  const [given, context, locale, t] = await Promise.all([
    searchParams,
    currentContext(),
    getLocale(),
    getTranslations("formDesk.list"),
  ]);
  const forms = await listForms(context).catch(asPage);
  const words = typeof given.tu === "string" ? given.tu.slice(0, 200) : "";
  const only = typeof given.xem === "string" ? given.xem : "";
  const choices = forms.map(({ key, title }) => ({ value: key, label: title[locale] }));
  return (
    <Page
      width="wide"
      title={t("title")}
      intro={t("intro")}
      actions={
        <LinkButton icon="book" href="/staff/forms/bank">
          {t("bank")}
        </LinkButton>
      }
    >
      <FormFilterForm action={getPathname({ href: "/staff/forms", locale })} words={words} only={only} />
      <FormTable forms={forms.filter((form) => matching(form, words, only))} />
      {mayEditDefinitions(context.actor) && (
        <Section id="tao" title={t("newTitle")} isOnPaper={false}>
          <ClientMessages namespaces={["formDesk"]}>
            <BeginForm action={beginForm} forms={choices} />
          </ClientMessages>
        </Section>
      )}
    </Page>
  );
}
