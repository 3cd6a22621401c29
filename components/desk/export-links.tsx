import { useLocale, useTranslations } from "next-intl";
import { AnchorButton } from "#components/ui/link-button.tsx";
import { addressOf, sheetKinds } from "#lib/dossiers/list-schema.ts";

/** The list as a file, whole and not only this page of it. */
export function ExportLinks({ query }: { query: Record<string, string | string[]> }) {
  const t = useTranslations("lists.export");
  const locale = useLocale();
  return (
    <nav aria-label={t("title")} className="my-3 flex flex-wrap justify-end gap-2 print:hidden">
      {sheetKinds.map((kind) => (
        <AnchorButton
          key={kind}
          href={`/api/dossiers?${addressOf({ ...query, locale, kind })}`}
          icon="download"
          download
        >
          {t(kind)}
        </AnchorButton>
      ))}
    </nav>
  );
}
