import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { signOut } from "#app/[locale]/actions.ts";
import type { NavItem } from "#components/layout/nav-item.ts";
import { PublicLayout } from "#components/layout/public-layout.tsx";
import { ReadingScript } from "#components/layout/reading-script.tsx";
import type { Actor } from "#lib/accounts/actor.ts";
import { listOneStops } from "#lib/agencies/queries/one-stops.ts";
import { actorName } from "#lib/dossiers/queries/actor-name.ts";
import type { Context } from "#lib/platform/context.ts";
import { getPathname } from "#lib/platform/i18n/navigation.ts";
import { currentAddress } from "#lib/platform/page.ts";
import { pageLinks } from "#lib/platform/page-links.ts";
import { readingScript } from "#lib/platform/reading-script/script.ts";
import { currentContext } from "#lib/platform/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  const [address, t] = await Promise.all([currentAddress(), getTranslations("common")]);
  return pageLinks(address, { brand: t("brand"), feed: t("tools.feed") });
}

export default async function PublicGroupLayout({ children }: LayoutProps<"/[locale]">) {
  const [context, locale, t] = await Promise.all([currentContext(), getLocale(), getTranslations("common")]);
  const { actor } = context;
  const isCitizen = actor.kind === "citizen";
  return (
    <PublicLayout
      province={t("province")}
      nav={[
        { href: "/procedures", label: t("nav.procedures") },
        { href: "/track", label: t("nav.track") },
        { href: "/dossiers", label: t("nav.dossiers") },
        ...(isCitizen ? [{ href: "/papers", label: t("nav.documents") } as const] : []),
      ]}
      account={accountItem(actor, (await actorName(context)) || t("nav.account"), t("nav.signIn"))}
      signOut={actor.kind === "visitor" ? undefined : signOut}
      search={{ action: getPathname({ href: "/procedures", locale }), suggests: true }}
      footer={{
        ...(await officeFacts(context, locale)),
        links: [
          { href: "/help", label: t("nav.help") },
          { href: "/verify", label: t("nav.verify") },
          { href: "/procedures/changes", label: t("nav.changes") },
          { href: "/open-data", label: t("nav.openData") },
          { href: "/accessibility", label: t("nav.accessibility") },
        ],
      }}
    >
      {children}
      <ReadingScript source={readingScript} />
    </PublicLayout>
  );
}

function accountItem(actor: Actor, name: string, signIn: string): NavItem {
  switch (actor.kind) {
    case "citizen":
      return { href: "/account", label: name, icon: "person" };
    case "officer":
      return { href: "/staff", label: name, icon: "person" };
    default:
      return { href: "/sign-in", label: signIn, icon: "person" };
  }
}

/** The provincial one-stop office as every page names it at its foot. */
async function officeFacts(context: Context, locale: string) {
  const [centre] = await listOneStops(context);
  const [site] = centre?.sites ?? [];
  return {
    office: (locale === "en" ? centre?.nameEn : centre?.name) ?? "",
    address: site?.address ?? "",
    hotline: site?.phone ?? centre?.phone ?? undefined,
  };
}
