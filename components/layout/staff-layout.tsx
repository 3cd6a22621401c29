import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SkipLink } from "#components/ui/skip-link.tsx";
import { Brand } from "./brand.tsx";
import { Keyboard } from "./keyboard.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { MenuSign } from "./menu-sign.tsx";
import type { NavItem, SearchBox } from "./nav-item.ts";
import { NavLink } from "./nav-link.tsx";
import { SearchForm } from "./search-form.tsx";
import { SignOut, type SignOutAction } from "./sign-out.tsx";

type StaffLayoutProps = {
  /** The rail, in groups with a line between them. */
  groups: readonly (readonly NavItem[])[];
  person: { name: string; agency: string };
  signOut: SignOutAction;
  search: SearchBox;
  children: ReactNode;
};

const topLink = "inline-flex min-h-control items-center gap-1.5 rounded-box px-2 text-lam hover:bg-lam-soft";

/** What surrounds a page of the back office: rail, search, who is working. Pages draw their own `<main>`. */
export function StaffLayout({ groups, person, signOut, search, children }: StaffLayoutProps) {
  const t = useTranslations("common");
  return (
    <div className="office flex min-h-screen flex-col">
      <SkipLink />
      <header className="border-line border-b border-t-4 border-t-son print:hidden">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-1.5">
          <Brand href="/staff" className="lg:w-52" />
          <SearchForm
            search={search}
            label={t("staff.searchDossiers")}
            hint={t("staff.searchDossiersHint")}
            withKey
            className="max-w-120 grow max-sm:order-1 max-sm:basis-full"
          />
          <p className="ml-auto text-right leading-tight max-md:hidden">
            <span className="block font-strong">{person.name}</span>
            <span className="block text-muted text-small">{person.agency}</span>
          </p>
          <div className="flex items-center max-lg:hidden">
            <KeyboardHelp />
            <LanguageSwitch className={topLink} />
            <SignOut action={signOut} className={topLink} />
          </div>
          <details className="group contents lg:hidden [&:not([open])::details-content]:hidden">
            <summary className="ml-auto flex min-h-control list-none items-center gap-2 rounded-box border border-edge px-3 font-strong text-lam md:ml-0 lg:hidden [&::-webkit-details-marker]:hidden">
              <MenuSign />
            </summary>
            <div className="order-last w-full pb-2 lg:hidden">
              <Rail groups={groups} />
              <p className="mt-2 border-line border-t px-2 pt-2 md:hidden">
                <span className="font-strong">{person.name}</span> · {person.agency}
              </p>
              <div className="flex flex-wrap">
                <LanguageSwitch className={topLink} />
                <SignOut action={signOut} className={topLink} />
              </div>
            </div>
          </details>
        </div>
      </header>
      <div className="flex grow">
        <aside className="w-56 shrink-0 border-line border-r bg-surface p-2 max-lg:hidden print:hidden">
          <div className="sticky top-2">
            <Rail groups={groups} />
          </div>
        </aside>
        <div id="content" tabIndex={-1} className="min-w-0 grow focus:outline-none">
          {children}
        </div>
      </div>
    </div>
  );
}

function Rail({ groups }: Pick<StaffLayoutProps, "groups">) {
  const t = useTranslations("common.staff");
  return (
    <nav aria-label={t("nav")} className="divide-y divide-line">
      {groups.map((items) => (
        <ul key={items[0]?.label} className="py-2 first:pt-0">
          {items.map((item) => (
            <li key={item.label}>
              <NavLink
                item={item}
                className="flex min-h-control items-center gap-2.5 rounded-box px-2 text-ink hover:bg-lam-soft aria-[current]:bg-lam-soft aria-[current]:font-strong aria-[current]:text-lam"
              />
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
}

function KeyboardHelp() {
  const t = useTranslations("common.keyboard");
  const close = useTranslations("common.buttons")("close");
  const keys = [
    { keys: ["/"], does: t("search") },
    { keys: ["j"], does: t("next") },
    { keys: ["k"], does: t("previous") },
    { keys: ["Enter"], does: t("open") },
    { keys: ["?"], does: t("list") },
  ];
  return (
    <Keyboard words={{ title: t("title"), useKeys: t("useKeys"), close }} keys={keys} className={topLink} />
  );
}
