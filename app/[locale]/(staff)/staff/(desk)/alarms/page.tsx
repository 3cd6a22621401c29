import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActForm } from "#components/accounts/act-form.tsx";
import { AlarmTable } from "#components/desk/alarm-table.tsx";
import { Page } from "#components/layout/page.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import { alarmListSchema } from "#lib/dossiers/alarm-schema.ts";
import { alarmGroups } from "#lib/dossiers/alarms.ts";
import { countAlarms, listAlarms } from "#lib/dossiers/queries/alarms.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";
import { seeAlarms } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("alarms");
  return { title: t("title") };
}

export default async function AlarmsPage({ searchParams }: PageProps<"/[locale]/staff/alarms">) {
  const { group, before } = alarmListSchema.parse(await searchParams);
  const context = await currentContext();
  const [counts, { items, next }] = await Promise.all([
    countAlarms(context),
    listAlarms(context, group, before),
  ]).catch(asPage);
  const t = await getTranslations("alarms");
  return (
    <Page width="wide" title={t("title")} intro={t("intro")}>
      <Tabs
        label={t("groups")}
        tabs={alarmGroups.map((key) => ({
          key,
          label: t(`group.${key}`),
          count: counts[key],
          current: key === group,
          href: { pathname: "/staff/alarms", query: { group: key } },
        }))}
      />
      <AlarmTable
        caption={t(`group.${group}`)}
        items={items}
        now={context.now}
        see={seeAlarms}
        empty={<EmptyState title={t(`empty.${group}`)}>{t("emptyHint")}</EmptyState>}
      />
      {items.length > 1 && (
        <ActForm
          action={seeAlarms}
          values={{ ids: items.map(({ id }) => id).join(",") }}
          icon="check"
          className="my-4 flex flex-col items-end"
        >
          {t("seeAll", { count: items.length })}
        </ActForm>
      )}
      <Pagination next={next ? { pathname: "/staff/alarms", query: { group, before: next } } : undefined} />
    </Page>
  );
}
