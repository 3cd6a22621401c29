import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ActForm } from "#components/accounts/act-form.tsx";
import { EmailForm } from "#components/accounts/email-form.tsx";
import { SignInFault } from "#components/accounts/sign-in-fault.tsx";
import { ClientMessages } from "#components/layout/client-messages.tsx";
import { Page } from "#components/layout/page.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Card } from "#components/ui/section.tsx";
import { env } from "#lib/platform/env.ts";
import { getPathname } from "#lib/platform/i18n/navigation.ts";
import { returnAddress } from "#lib/platform/return-address.ts";
import { currentContext } from "#lib/platform/session.ts";
import { sendSignInCode, signInNationally } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("signIn");
  return { title: t("title") };
}

export default async function SignInPage({ searchParams }: PageProps<"/[locale]/sign-in">) {
  const { tiep, callbackUrl, error } = await searchParams;
  const { OIDC_ISSUER, DEMO, PUBLIC_URL } = env();
  const returnTo = returnAddress(tiep ?? callbackUrl, PUBLIC_URL, "");
  const [{ actor }, locale, t] = await Promise.all([
    currentContext(),
    getLocale(),
    getTranslations("signIn"),
  ]);
  if (actor.kind === "citizen") redirect(returnTo || getPathname({ href: "/dossiers", locale }));

  return (
    <Page width="reading" title={t("title")} intro={t("intro")}>
      <SignInFault code={error} />
      <div className="grid gap-6">
        {OIDC_ISSUER && (
          <Card title={t("national.title")}>
            <p>{t("national.text")}</p>
            {DEMO === "on" && <p className="mt-2 text-muted text-small">{t("national.simulated")}</p>}
            <ActForm action={signInNationally} values={{ returnTo }} variant="primary" className="mt-4">
              {t("national.submit")}
            </ActForm>
          </Card>
        )}
        <Card title={t("email.title")}>
          <p>{t("email.text")}</p>
          <ClientMessages namespaces={["signIn"]}>
            <EmailForm action={sendSignInCode} returnTo={returnTo} isMain={!OIDC_ISSUER} />
          </ClientMessages>
        </Card>
      </div>
      <p className="mt-8">
        <LinkButton href="/staff/sign-in" variant="quiet" icon="building">
          {t("staffLink")}
        </LinkButton>
      </p>
    </Page>
  );
}
