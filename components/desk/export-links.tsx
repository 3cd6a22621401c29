import { useLocale, useTranslations } from "next-intl";
import { AnchorButton } from "#components/ui/link-button.tsx";
import { sheetKinds } from "#lib/platform/sheet-kinds.ts";

/** The list as a file, whole and not only this page of it. */
export function ExportLinks({ query }: { query: Record<string, string | string[]> }) {
  const t = useTranslations("lists.export");
  const locale = useLocale();
  const asked = Object.entries({ ...query, locale }).flatMap(([name, value]) =>
    [value].flat().map((each) => [name, each]),
  );
  return (
    <nav aria-label={t("title")} className="my-3 flex flex-wrap justify-end gap-2 print:hidden">
      {sheetKinds.map((kind) => (
        <AnchorButton
          key={kind}
          href={`/api/dossiers?${new URLSearchParams([...asked, ["kind", kind]])}`}
          icon="download"
          download
        >
          {t(kind)}
        </AnchorButton>
      ))}
    </nav>
  );
}
