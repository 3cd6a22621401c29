import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { OfficerSignInForm } from "#components/accounts/officer-sign-in-form.tsx";
import { SignInFault } from "#components/accounts/sign-in-fault.tsx";
import { Brand } from "#components/layout/brand.tsx";
import { ClientMessages } from "#components/layout/client-messages.tsx";
import { LanguageSwitch } from "#components/layout/language-switch.tsx";
import { Page } from "#components/layout/page.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { env } from "#lib/platform/env.ts";
import { getPathname } from "#lib/platform/i18n/navigation.ts";
import { returnAddress } from "#lib/platform/return-address.ts";
import { currentContext } from "#lib/platform/session.ts";
import { signInOfficer } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("signIn.staff");
  return { title: t("title") };
}

export default async function StaffSignInPage({ searchParams }: PageProps<"/[locale]/staff/sign-in">) {
  const { tiep, error } = await searchParams;
  const { DEMO, PUBLIC_URL } = env();
  const returnTo = returnAddress(tiep, PUBLIC_URL, "");
  const [{ actor }, locale, t] = await Promise.all([
    currentContext(),
    getLocale(),
    getTranslations("signIn.staff"),
  ]);
  if (actor.kind === "officer") redirect(returnTo || getPathname({ href: "/staff", locale }));

  return (
    <div className="office min-h-screen">
      <header className="border-line border-b border-t-4 border-t-son">
        <div className="mx-auto flex max-w-reading items-center justify-between px-4 py-1.5">
          <Brand href="/" />
          <LanguageSwitch className="inline-flex min-h-control items-center gap-1.5 px-2 text-lam" />
        </div>
      </header>
      <Page width="reading" title={t("title")}>
        <SignInFault code={error} />
        {DEMO === "on" && <p className="text-muted text-small">{t("simulated")}</p>}
        <ClientMessages namespaces={["signIn"]}>
          <OfficerSignInForm action={signInOfficer} returnTo={returnTo} />
        </ClientMessages>
        <p className="mt-4 text-muted text-small">{t("forgotten")}</p>
        <p className="mt-6">
          <LinkButton href="/sign-in" variant="quiet" icon="person">
            {t("citizens")}
          </LinkButton>
        </p>
      </Page>
    </div>
  );
}
