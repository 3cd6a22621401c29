import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AuditFilterForm } from "#components/audit/audit-filter-form.tsx";
import { AuditTable } from "#components/audit/audit-table.tsx";
import { Page } from "#components/layout/page.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { acts } from "#lib/audit/acts.ts";
import { listAuditEntries } from "#lib/audit/queries.ts";
import { getPathname } from "#lib/platform/i18n/navigation.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("audit");
  return { title: t("title") };
}

export default async function AuditPage({ searchParams }: PageProps<"/[locale]/staff/audit">) {
  const { viec, nguoi, truoc } = await searchParams;
  const filter = {
    act: acts.find((each) => each === viec),
    person: typeof nguoi === "string" ? nguoi.trim().slice(0, 100) : "",
  };
  const before = typeof truoc === "string" && /^\d{1,15}$/.test(truoc) ? Number(truoc) : undefined;
  const [page, locale, t] = await Promise.all([
    currentContext()
      .then((context) => listAuditEntries(context, { ...filter, before }))
      .catch(asPage),
    getLocale(),
    getTranslations("audit"),
  ]);
  const query = { ...(filter.act && { viec: filter.act }), ...(filter.person && { nguoi: filter.person }) };
  return (
    <Page width="wide" title={t("title")} intro={t("intro")}>
      <AuditFilterForm action={getPathname({ href: "/staff/audit", locale })} filter={filter} />
      <AuditTable entries={page.entries} />
      <Pagination
        previous={before ? { pathname: "/staff/audit", query } : undefined}
        next={page.next ? { pathname: "/staff/audit", query: { ...query, truoc: page.next } } : undefined}
      />
    </Page>
  );
}
