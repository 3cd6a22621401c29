import { useTranslations } from "next-intl";
import { Icon } from "#components/ui/icon.tsx";
import { Link } from "#lib/platform/i18n/navigation.ts";
import type { NavItem } from "./nav-item.ts";

/** Whom to call, where to go, and the pages nobody looks for until they need them. */
export type FooterFacts = {
  office: string;
  address: string;
  hotline?: string | undefined;
  hours?: string;
  links: readonly NavItem[];
};

/** The foot of every public page. */
export function PublicFooter({ facts }: { facts: FooterFacts }) {
  const t = useTranslations("common.layout");
  return (
    <footer className="mt-12 border-line border-t bg-surface text-small print:hidden">
      <div className="mx-auto grid max-w-page gap-x-10 gap-y-6 px-4 py-8 md:grid-cols-3">
        {facts.hotline && (
          <div>
            <p className="text-muted">{t("hotline")}</p>
            <p>
              <a
                href={`tel:${facts.hotline.replace(/[^+\d]/g, "")}`}
                className="inline-flex min-h-control items-center gap-2 font-strong text-lam text-lead"
              >
                <Icon name="phone" />
                {facts.hotline}
              </a>
            </p>
          </div>
        )}
        <div>
          <p className="text-muted">{t("address")}</p>
          <p className="font-strong">{facts.office}</p>
          <p>{facts.address}</p>
          {facts.hours && <p>{facts.hours}</p>}
        </div>
        <nav aria-label={t("more")}>
          <ul>
            {facts.links.map(({ href, label }) => (
              <li key={label}>
                <Link
                  href={href}
                  prefetch={false}
                  className="inline-flex min-h-control items-center text-lam underline underline-offset-4 md:min-h-8"
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
