import { useTranslations } from "next-intl";
import { Link } from "#lib/platform/i18n/navigation.ts";
import type { Href } from "./href.ts";
import { Icon } from "./icon.tsx";

/** A page above this one; the last, without an address, is this page. */
export type Crumb = { label: string; href?: Href };

/** Where this page is, from the home page down. */
export function Breadcrumbs({ items }: { items: readonly Crumb[] }) {
  const t = useTranslations("common.layout");
  return (
    <nav aria-label={t("breadcrumbs")} className="mb-3 text-small print:hidden">
      <ol className="flex flex-wrap items-center gap-x-1">
        {items.map(({ label, href }, place) => (
          <li key={label} className="flex min-w-0 items-center gap-1">
            {place > 0 && <Icon name="right" className="size-3.5 text-muted" />}
            {href ? (
              <Link
                href={href}
                prefetch={false}
                className="line-clamp-1 py-1 text-lam underline underline-offset-4"
              >
                {label}
              </Link>
            ) : (
              <span aria-current="page" className="line-clamp-1 text-muted">
                {label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
