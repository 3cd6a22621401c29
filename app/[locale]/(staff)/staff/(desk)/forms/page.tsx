import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { BeginForm } from "#components/form-desk/begin-form.tsx";
import { ClientMessages } from "#components/layout/client-messages.tsx";
import { Page } from "#components/layout/page.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Section } from "#components/ui/section.tsx";
import { definitionChoices } from "#components/versions/definition-choices.ts";
import { DefinitionList } from "#components/versions/definition-list.tsx";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";
import { keeperOf } from "#lib/procedures/queries/keeper.ts";
import { definitionFilterIn } from "#lib/processes/editing/definition-filter.ts";
import { mayBeginDefinition } from "#lib/processes/policy.ts";
import { deskForms, listDefinitions } from "#lib/processes/queries/desk-lists.ts";
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
  const filter = definitionFilterIn("form", given);
  const mayEdit = mayBeginDefinition(await keeperOf(context));
  const [page, forms] = await Promise.all([
    deskForms(context, filter).catch(asPage),
    mayEdit ? listDefinitions(context, "form").catch(asPage) : [],
  ]);
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
      <DefinitionList
        kind="form"
        filter={filter}
        page={page}
        words={{ title: t("title"), name: t("name"), size: t("size") }}
        sizeOf={({ steps, fields }) => t("sizeOf", { steps, questions: fields })}
      />
      {mayEdit && (
        <Section id="tao" title={t("newTitle")} isOnPaper={false}>
          <ClientMessages namespaces={["formDesk"]}>
            <BeginForm action={beginForm} forms={definitionChoices(forms, locale)} />
          </ClientMessages>
        </Section>
      )}
    </Page>
  );
}
