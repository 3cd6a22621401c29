import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { signOut } from "#app/[locale]/actions.ts";
import { WithoutPosts } from "#components/accounts/without-posts.tsx";
import type { NavItem } from "#components/layout/nav-item.ts";
import { StaffLayout } from "#components/layout/staff-layout.tsx";
import { holdsRole } from "#lib/accounts/actor.ts";
import { counterRoles } from "#lib/dossiers/counter.ts";
import { actorName } from "#lib/dossiers/queries/actor-name.ts";
import { countAlarms } from "#lib/dossiers/queries/alarms.ts";
import { openOffices } from "#lib/dossiers/queries/offices.ts";
import { getPathname } from "#lib/platform/i18n/navigation.ts";
import { currentContext } from "#lib/platform/session.ts";

export default async function DeskLayout({ children }: LayoutProps<"/[locale]">) {
  const [context, locale, t] = await Promise.all([currentContext(), getLocale(), getTranslations("desk")]);
  const { actor } = context;
  if (actor.kind !== "officer") redirect(getPathname({ href: "/staff/sign-in", locale }));
  const [post] = actor.posts;
  const agency = post && (await openOffices(context)).get(post.agencyId);

  const alarms = await countAlarms(context);
  const work: NavItem[] = [
    { href: "/staff", label: t("nav.work"), icon: "inbox", exact: true },
    { href: "/staff/dossiers", label: t("nav.dossiers"), icon: "folder" },
    { href: "/staff/alarms", label: t("nav.alarms"), icon: "warning", count: alarms.late + alarms.soon },
  ];
  if (holdsRole(actor, counterRoles))
    work.push({ href: "/staff/intake", label: t("nav.intake"), icon: "counter" });
  const reference: NavItem[] = [
    { href: "/staff/procedures", label: t("nav.procedures"), icon: "document" },
    { href: "/staff/forms", label: t("nav.forms"), icon: "list" },
    { href: "/staff/processes", label: t("nav.processes"), icon: "steps" },
    { href: "/staff/agencies", label: t("nav.agencies"), icon: "building" },
    { href: "/staff/calendar", label: t("nav.calendar"), icon: "calendar" },
    { href: "/staff/reports", label: t("nav.reports"), icon: "chart" },
  ];
  const administration: NavItem[] = [
    { href: "/staff/leave", label: t("nav.leave"), icon: "calendar" },
    { href: "/staff/accounts", label: t("nav.accounts"), icon: "people" },
    ...(holdsRole(actor, ["systemAdministrator"])
      ? [{ href: "/staff/audit", label: t("nav.audit"), icon: "history" } as const]
      : []),
  ];
  return (
    <StaffLayout
      groups={[work, reference, administration]}
      person={{
        name: await actorName(context),
        agency: (locale === "en" ? agency?.nameEn : agency?.name) ?? "",
      }}
      signOut={signOut}
      search={{ action: getPathname({ href: "/staff/dossiers", locale }) }}
    >
      {actor.posts.length === 0 && <WithoutPosts />}
      {children}
    </StaffLayout>
  );
}
