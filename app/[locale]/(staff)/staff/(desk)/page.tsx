import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ConsultedTable } from "#components/desk/consulted-table.tsx";
import { ExportLinks } from "#components/desk/export-links.tsx";
import { agenciesByName, ListFilterForm } from "#components/desk/list-filters.tsx";
import { SavedViews } from "#components/desk/saved-views.tsx";
import { ScopeTabs } from "#components/desk/scope-tabs.tsx";
import { TickedWork } from "#components/desk/ticked-work.tsx";
import { ClientMessages } from "#components/layout/client-messages.tsx";
import { Page } from "#components/layout/page.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import {
  addressOf,
  columnsAsked,
  listFiltersSchema,
  listQuery,
  workListSchema,
  workTabs,
} from "#lib/dossiers/list-schema.ts";
import { listTeam } from "#lib/dossiers/queries/assignees.ts";
import { listConsulted } from "#lib/dossiers/queries/consulted.ts";
import { openOffices } from "#lib/dossiers/queries/offices.ts";
import { listViews } from "#lib/dossiers/queries/saved-views.ts";
import { stepNames } from "#lib/dossiers/queries/step-names.ts";
import { countScopes, countWork, listWork } from "#lib/dossiers/queries/work.ts";
import { workCursorSchema } from "#lib/dossiers/schema.ts";
import type { Context } from "#lib/platform/context.ts";
import { getPathname } from "#lib/platform/i18n/navigation.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";
import { fieldNames } from "#lib/procedures/queries/field-names.ts";
import { actOnMany, removeView, saveView } from "./actions.ts";

type Asked = Record<string, string | string[] | undefined>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk.nav");
  return { title: t("work") };
}

export default async function WorkPage({ searchParams }: PageProps<"/[locale]/staff">) {
  const asked = await searchParams;
  const context = await currentContext();
  const t = await getTranslations("desk.work");
  const isConsulted = asked.scope === "consulted";
  const counts = await countScopes(context).catch(asPage);
  return (
    <Page width="wide" title={t("title")}>
      <ScopeTabs counts={counts} current={isConsulted ? "consulted" : workListSchema.parse(asked).scope} />
      {isConsulted ? <Consulted context={context} asked={asked} /> : <Work context={context} asked={asked} />}
    </Page>
  );
}

async function Work({ context, asked }: { context: Context; asked: Asked }) {
  const { scope, tab } = workListSchema.parse(asked);
  const filters = listFiltersSchema.parse(asked);
  const after = workCursorSchema.safeParse(asked.after).data;
  const columns = columnsAsked(asked.col);
  const [counts, page, fields, offices, views, officers] = await Promise.all([
    countWork(context, { scope, filters }),
    listWork(context, { scope, tab, filters, after }),
    fieldNames(context),
    openOffices(context),
    listViews(context),
    listTeam(context),
  ]).catch(asPage);
  const query = listQuery({ scope, tab }, filters, columns);
  const [t, locale] = await Promise.all([getTranslations("desk.work"), getLocale()]);
  const names = await stepNames(context, page.items);
  const items = page.items.map((item) => {
    const office = offices.get(item.holderAgencyId ?? "");
    return {
      ...item,
      step: names.get(item.id) ?? null,
      agency: (locale === "en" ? office?.nameEn : office?.name) ?? "",
    };
  });
  return (
    <>
      {counts.late > 0 && tab === "todo" && (
        <Notice tone="warning" title={t("late", { count: counts.late })} />
      )}
      <ListFilterForm
        action={getPathname({ href: "/staff", locale })}
        kept={{ scope, tab }}
        filters={filters}
        fields={fields}
        agencies={scope === "agency" ? agenciesByName(offices) : []}
        columns={columns}
        clear={{ pathname: "/staff", query: { scope, tab } }}
      />
      <Tabs
        label={t("tabs")}
        tabs={workTabs.map((key) => ({
          key,
          label: t(`tab.${key}`),
          count: counts[key],
          current: key === tab,
          href: { pathname: "/staff", query: listQuery({ scope, tab: key }, filters, columns) },
        }))}
      />
      <ClientMessages namespaces={["lists"]}>
        <TickedWork
          action={actOnMany}
          actor={context.actor}
          officers={officers}
          caption={t(`tab.${tab}`)}
          items={items}
          columns={columns}
          empty={<EmptyState title={t(`empty.${tab}`)}>{t("emptyHint")}</EmptyState>}
        />
        <SavedViews views={views} query={addressOf(query)} save={saveView} remove={removeView} />
      </ClientMessages>
      {items.length > 0 && <ExportLinks query={query} />}
      <Pagination
        next={
          page.next
            ? {
                pathname: "/staff",
                query: {
                  ...query,
                  after: `${page.next.dueAt}_${page.next.id}`,
                },
              }
            : undefined
        }
      />
    </>
  );
}

async function Consulted({ context, asked }: { context: Context; asked: Asked }) {
  const after = workCursorSchema.safeParse(asked.after).data;
  const { items, next } = await listConsulted(context, after).catch(asPage);
  return (
    <>
      <ConsultedTable items={items} />
      <Pagination
        next={
          next
            ? { pathname: "/staff", query: { scope: "consulted", after: `${next.dueAt}_${next.id}` } }
            : undefined
        }
      />
    </>
  );
}
