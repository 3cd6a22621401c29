import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ActForm } from "#components/accounts/act-form.tsx";
import { CodeForm } from "#components/accounts/code-form.tsx";
import { ClientMessages } from "#components/layout/client-messages.tsx";
import { Page } from "#components/layout/page.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { codeValidMinutes } from "#lib/accounts/commands/request-code.ts";
import { env } from "#lib/platform/env.ts";
import { getPathname, Link } from "#lib/platform/i18n/navigation.ts";
import { returnAddress } from "#lib/platform/return-address.ts";
import { signInAddress } from "#lib/platform/sign-in-address.ts";
import { sendSignInCode, signInByCode } from "../actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("signIn.code");
  return { title: t("title") };
}

export default async function SignInCodePage({ searchParams }: PageProps<"/[locale]/sign-in/code">) {
  const { tiep } = await searchParams;
  const { DEMO, PUBLIC_URL } = env();
  const [email, locale, t] = await Promise.all([
    signInAddress(),
    getLocale(),
    getTranslations("signIn.code"),
  ]);
  const returnTo = returnAddress(tiep, PUBLIC_URL, "");
  if (!email) redirect(getPathname({ href: "/sign-in", locale }));

  return (
    <Page width="reading" title={t("title")} intro={t("sent", { email, minutes: codeValidMinutes })}>
      {DEMO === "on" && (
        <p className="text-muted text-small">
          {t.rich("simulated", {
            link: (words) => (
              <Link href="/simulators/mail" className="text-lam underline underline-offset-4">
                {words}
              </Link>
            ),
          })}
        </p>
      )}
      <ClientMessages namespaces={["signIn"]}>
        <CodeForm action={signInByCode} returnTo={returnTo} />
      </ClientMessages>
      <div className="mt-8 flex flex-wrap gap-3">
        <ActForm action={sendSignInCode} values={{ email, returnTo }}>
          {t("again")}
        </ActForm>
        <LinkButton
          href={{ pathname: "/sign-in", query: returnTo ? { tiep: returnTo } : {} }}
          variant="quiet"
        >
          {t("otherAddress")}
        </LinkButton>
      </div>
    </Page>
  );
}
