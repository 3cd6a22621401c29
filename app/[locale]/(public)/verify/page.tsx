import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ErrorText } from "#components/forms/error-text.tsx";
import { Page } from "#components/layout/page.tsx";
import { VerifiedResult } from "#components/tracking/verified-result.tsx";
import { VerifyForms } from "#components/tracking/verify-forms.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { verifyFile } from "#lib/dossiers/queries/verify-result.ts";
import { env } from "#lib/platform/env.ts";
import { getPathname } from "#lib/platform/i18n/navigation.ts";
import { currentContext } from "#lib/platform/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("tracking.verifying");
  return { title: t("title"), description: t("description") };
}

export default async function VerifyPage({ searchParams }: PageProps<"/[locale]/verify">) {
  const [{ ma, file, error }, context, locale, t] = await Promise.all([
    searchParams,
    currentContext(),
    getLocale(),
    getTranslations("tracking.verifying"),
  ]);
  const id = String(ma ?? "")
    .trim()
    .toLowerCase();
  if (id !== "") redirect(getPathname({ href: { pathname: "/verify/[id]", params: { id } }, locale }));
  const result = typeof file === "string" ? await verifyFile(context, file) : undefined;
  return (
    <Page title={t("title")} intro={t("intro")} width="reading">
      {error && (
        <Notice tone="error" title={t("fileFailed")} role="status">
          <ErrorText code={String(error)} />
        </Notice>
      )}
      {result === null && (
        <Notice tone="error" title={t("unknownFile")} role="status">
          {t("unknownFileText")}
        </Notice>
      )}
      {result && <VerifiedResult result={result} isSameFile />}
      <VerifyForms
        address={getPathname({ href: "/verify", locale })}
        id=""
        maxBytes={env().MAX_UPLOAD_BYTES}
      />
    </Page>
  );
}
