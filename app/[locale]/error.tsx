"use client"; // React draws this where a page failed while it was being drawn

import { useTranslations } from "next-intl";
import { Page } from "#components/layout/page.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const t = useTranslations("errors");
  const words = useTranslations("common.layout");
  return (
    <Page title={t("pageFailed")} width="reading">
      <Notice tone="error" title={t("pageFailedHint")}>
        {error.digest && <p>{t("errorId", { id: error.digest })}</p>}
      </Notice>
      <div className="flex gap-3">
        <Button variant="primary" onClick={reset}>
          {t("tryAgain")}
        </Button>
        <a href="/" className="inline-flex min-h-control items-center text-lam underline">
          {words("home")}
        </a>
      </div>
    </Page>
  );
}
