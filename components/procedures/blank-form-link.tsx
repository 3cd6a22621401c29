import { useLocale, useTranslations } from "next-intl";
import { Icon } from "#components/ui/icon.tsx";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";

/** The electronic form as a PDF to fill in on a screen or by hand. */
export function BlankFormLink({
  code,
  caseKey,
  name,
}: {
  code: string;
  caseKey: string | null;
  name: string;
}) {
  const t = useTranslations("procedures.papers");
  const locale = useLocale();
  const query = new URLSearchParams({
    ...(caseKey && { "truong-hop": caseKey }),
    ...(locale === "en" && { lang: locale }),
  });
  return (
    <p className="mt-2 print:hidden">
      <a
        href={`/api/procedures/${code}/blank${query.size > 0 ? `?${query}` : ""}`}
        download
        className="inline-flex min-h-control items-center gap-1.5 text-lam underline underline-offset-4"
      >
        <Icon name="download" className="size-5" />
        {t("blankForm")}
        <VisuallyHidden>: {name}</VisuallyHidden>
      </a>
      <span className="block text-muted text-small">{t("blankFormHelp")}</span>
    </p>
  );
}
