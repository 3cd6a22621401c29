import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Page } from "#components/layout/page.tsx";
import { VerifiedResult } from "#components/tracking/verified-result.tsx";
import { VerifyForms } from "#components/tracking/verify-forms.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { verifyResult } from "#lib/dossiers/queries/verify-result.ts";
import { env } from "#lib/platform/env.ts";
import { getPathname } from "#lib/platform/i18n/navigation.ts";
import { currentContext } from "#lib/platform/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("tracking.verifying");
  return { title: t("title"), robots: { index: false } };
}

export default async function VerifiedPage({ params }: PageProps<"/[locale]/verify/[id]">) {
  const [{ id }, context, locale, t] = await Promise.all([
    params,
    currentContext(),
    getLocale(),
    getTranslations("tracking.verifying"),
  ]);
  const result = await verifyResult(context, id);
  if (result)
    return (
      <Page title={t("title")} width="reading">
        <VerifiedResult result={result} isSameFile={false} />
        <p className="mt-8">
          <LinkButton href="/verify" icon="search">
            {t("another")}
          </LinkButton>
        </p>
      </Page>
    );
  return (
    <Page title={t("title")} width="reading">
      <Notice tone="error" title={t("unknown")} role="status">
        {t("unknownText")}
      </Notice>
      <VerifyForms
        address={getPathname({ href: "/verify", locale })}
        id={decodeURIComponent(id)}
        maxBytes={env().MAX_UPLOAD_BYTES}
      />
    </Page>
  );
}
