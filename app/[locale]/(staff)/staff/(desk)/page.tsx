import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WorkTable } from "#components/desk/work-table.tsx";
import { Page } from "#components/layout/page.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import { stepNames } from "#lib/dossiers/queries/step-names.ts";
import { countWork, listWork, type WorkTab, workTabs } from "#lib/dossiers/queries/work.ts";
import { workCursorSchema } from "#lib/dossiers/schema.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk.nav");
  return { title: t("work") };
}

export default async function WorkPage({ searchParams }: PageProps<"/[locale]/staff">) {
  const { tab: wanted, after } = await searchParams;
  const tab: WorkTab = workTabs.find((each) => each === wanted) ?? "todo";
  const cursor = workCursorSchema.safeParse(after);
  const context = await currentContext();
  const [counts, page] = await Promise.all([
    countWork(context),
    listWork(context, tab, cursor.success ? cursor.data : undefined),
  ]).catch(asPage);
  const t = await getTranslations("desk.work");
  const names = await stepNames(context, page.items);
  return (
    <Page width="wide" title={t("title")}>
      {counts.late > 0 && tab === "todo" && (
        <Notice tone="warning" title={t("late", { count: counts.late })} />
      )}
      <Tabs
        label={t("tabs")}
        tabs={workTabs.map((key) => ({
          key,
          label: t(`tab.${key}`),
          count: counts[key],
          current: key === tab,
          href: { pathname: "/staff", query: { tab: key } },
        }))}
      />
      <WorkTable
        caption={t(`tab.${tab}`)}
        items={page.items.map((item) => ({ ...item, step: names.get(item.id) ?? null }))}
        empty={<EmptyState title={t(`empty.${tab}`)}>{t("emptyHint")}</EmptyState>}
      />
      <Pagination
        next={
          page.next
            ? { pathname: "/staff", query: { tab, after: `${page.next.dueAt}_${page.next.id}` } }
            : undefined
        }
      />
    </Page>
  );
}
