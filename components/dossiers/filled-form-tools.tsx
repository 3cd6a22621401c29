import { useLocale, useTranslations } from "next-intl";
import { PrintButton } from "#components/layout/print-button.tsx";
import { AnchorButton } from "#components/ui/link-button.tsx";

/** Printing the form of a dossier from the page, and having it as a PDF. */
export function FilledFormTools({ code }: { code: string }) {
  const t = useTranslations("dossiers.filledForm");
  const locale = useLocale();
  return (
    <>
      <PrintButton>{t("print")}</PrintButton>
      <AnchorButton
        href={`/api/dossiers/${encodeURIComponent(code)}/filled${locale === "en" ? "?lang=en" : ""}`}
        icon="document"
      >
        {t("pdf")}
      </AnchorButton>
    </>
  );
}
