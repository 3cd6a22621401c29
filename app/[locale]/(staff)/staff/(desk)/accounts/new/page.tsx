import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CreateOfficerForm } from "#components/accounts/create-officer-form.tsx";
import { postChoices } from "#components/accounts/post-choices.ts";
import { ClientMessages } from "#components/layout/client-messages.tsx";
import { Page } from "#components/layout/page.tsx";
import { listGrantable } from "#lib/accounts/queries/officers.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";
import { createOfficer } from "../actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.create");
  return { title: t("title") };
}

export default async function NewAccountPage() {
  const grantable = await listGrantable(await currentContext()).catch(asPage);
  const [locale, t, list, roles] = await Promise.all([
    getLocale(),
    getTranslations("accounts.create"),
    getTranslations("accounts"),
    getTranslations("dossiers.role"),
  ]);
  return (
    <Page
      title={t("title")}
      intro={t("intro")}
      breadcrumbs={[{ label: list("title"), href: "/staff/accounts" }, { label: t("title") }]}
    >
      <ClientMessages namespaces={["accounts"]}>
        <CreateOfficerForm action={createOfficer} choices={postChoices(grantable, locale, roles)} />
      </ClientMessages>
    </Page>
  );
}
