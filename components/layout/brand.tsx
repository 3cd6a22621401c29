import { useTranslations } from "next-intl";
import { classNames } from "#components/ui/class-names.ts";
import type { Href } from "#components/ui/href.ts";
import { Mark } from "#components/ui/mark.tsx";
import { Link } from "#lib/platform/i18n/navigation.ts";

/** The mark and the name, leading home. */
export function Brand({ href, place, className }: { href: Href; place?: string; className?: string }) {
  const t = useTranslations("common");
  return (
    <Link
      href={href}
      prefetch={false}
      aria-label={`${t("brand")}, ${t("layout.home")}`}
      className={classNames("inline-flex min-h-control items-center gap-2.5 text-ink", className)}
    >
      <Mark className="size-9 shrink-0 text-mark in-[.office]:size-7" />
      <span className="leading-tight">
        <span className="block font-strong text-title in-[.office]:text-lead">{t("brand")}</span>
        {place && <span className="block text-muted text-small">{place}</span>}
      </span>
    </Link>
  );
}
