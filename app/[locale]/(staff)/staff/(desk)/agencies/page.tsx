import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AgencyTree } from "#components/agencies/agency-tree.tsx";
import { Page } from "#components/layout/page.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { agencyTree } from "#lib/agencies/queries/agency-tree.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("agencies");
  return { title: t("title") };
}

export default async function AgenciesPage() {
  const [context, t] = await Promise.all([currentContext(), getTranslations("agencies")]);
  const roots = await agencyTree(context).catch(asPage);
  return (
    <Page width="page" title={t("title")} intro={t("intro")}>
      {roots.length === 0 ? (
        <EmptyState icon="building" title={t("empty")} />
      ) : (
        roots.map((root) => <AgencyTree key={root.id} root={root} />)
      )}
    </Page>
  );
}
