import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SkipLink } from "#components/ui/skip-link.tsx";
import { Brand } from "./brand.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { MenuSign } from "./menu-sign.tsx";
import type { NavItem, SearchBox } from "./nav-item.ts";
import { NavLink } from "./nav-link.tsx";
import { type FooterFacts, PublicFooter } from "./public-footer.tsx";
import { SearchForm } from "./search-form.tsx";
import { SignOut, type SignOutAction } from "./sign-out.tsx";

type PublicLayoutProps = {
  province: string;
  nav: readonly NavItem[];
  /** Signing in, or whose account it is. */
  account: NavItem;
  signOut?: SignOutAction | undefined;
  search?: SearchBox;
  footer: FooterFacts;
  children: ReactNode;
};

/** What surrounds a page for citizens: brand bar, menu, search, footer. Pages draw their own `<main>`. */
export function PublicLayout(props: PublicLayoutProps) {
  const { province, nav, account, signOut, search, footer, children } = props;
  const t = useTranslations("common");
  return (
    <div className="flex min-h-screen flex-col">
      <SkipLink />
      <header className="border-line border-b print:hidden">
        <div className="bg-son text-on-son text-small">
          <div className="mx-auto flex max-w-page items-center gap-x-3 px-4 sm:gap-x-6">
            <p className="min-w-0 grow py-2">{t("layout.portalOf", { province })}</p>
            <LanguageSwitch />
            <NavLink
              item={account}
              className="inline-flex min-h-control items-center gap-1.5 hover:underline max-md:hidden"
            />
            {signOut && (
              <div className="max-md:hidden">
                <SignOut
                  action={signOut}
                  className="inline-flex min-h-control items-center gap-1.5 hover:underline"
                />
              </div>
            )}
          </div>
        </div>
        <div className="relative mx-auto max-w-page px-4 py-2 md:flex md:items-center md:gap-6">
          <Brand href="/" />
          <nav aria-label={t("nav.label")} className="flex grow items-center gap-1 max-md:hidden">
            {nav.map((item) => (
              <NavLink
                key={item.label}
                item={item}
                className="flex min-h-control items-center border-transparent border-y-3 px-2.5 text-ink hover:text-lam aria-[current]:border-b-lam aria-[current]:font-strong"
              />
            ))}
          </nav>
          {search && <ProcedureSearch search={search} className="w-72 shrink-0 max-lg:hidden" />}
          <PhoneMenu {...props} />
        </div>
      </header>
      <div id="content" tabIndex={-1} className="grow focus:outline-none">
        {children}
      </div>
      <PublicFooter facts={footer} />
    </div>
  );
}

/** The same menu, folded; with search and account, which have no room elsewhere on a phone. */
function PhoneMenu({ nav, account, signOut, search }: PublicLayoutProps) {
  const t = useTranslations("common");
  const line =
    "flex min-h-control w-full items-center gap-3 px-1 py-2 text-ink hover:bg-surface aria-[current]:font-strong";
  return (
    <details className="group md:hidden">
      <summary className="absolute top-2 right-4 flex min-h-control list-none items-center gap-2 rounded-box border border-edge px-3 font-strong text-lam [&::-webkit-details-marker]:hidden">
        <MenuSign />
      </summary>
      <nav aria-label={t("nav.label")} className="divide-y divide-line pt-2">
        {search && <ProcedureSearch search={search} className="pb-2" />}
        {[...nav, account].map((item) => (
          <NavLink key={item.label} item={item} className={line} />
        ))}
        {signOut && <SignOut action={signOut} className={line} />}
      </nav>
    </details>
  );
}

function ProcedureSearch({ search, className }: { search: SearchBox; className: string }) {
  const t = useTranslations("common.layout");
  return (
    <SearchForm
      search={search}
      label={t("searchProcedures")}
      hint={t("searchProcedures")}
      className={className}
    />
  );
}
