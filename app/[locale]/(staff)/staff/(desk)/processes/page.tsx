import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PlainTextField } from "#components/forms/plain-fields.tsx";
import { ClientMessages } from "#components/layout/client-messages.tsx";
import { Page } from "#components/layout/page.tsx";
import { byName } from "#components/procedure-desk/desk-choices.ts";
import { BeginForm } from "#components/process-desk/begin-form.tsx";
import { ProcessDone } from "#components/process-desk/process-done.tsx";
import { ProcessTable } from "#components/process-desk/process-table.tsx";
import { Button } from "#components/ui/button.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { Section } from "#components/ui/section.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import { getPathname } from "#lib/platform/i18n/navigation.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";
import {
  type ProcessFilter,
  processFilterIn,
  processTabs,
  queryOfProcesses,
} from "#lib/processes/editing/process-filter.ts";
import { mayEditDefinitions } from "#lib/processes/policy.ts";
import { deskProcesses } from "#lib/processes/queries/desk-processes.ts";
import { listPublishedKeys } from "#lib/processes/queries/published-keys.ts";
import { beginProcess } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("processDesk.list");
  return { title: t("title") };
}

export default async function ProcessesPage({ searchParams }: PageProps<"/[locale]/staff/processes">) {
  const [given, context, locale, t, begin] = await Promise.all([
    searchParams,
    currentContext(),
    getLocale(),
    getTranslations("processDesk.list"),
    getTranslations("processDesk.begin"),
  ]);
  const filter = processFilterIn(given);
  const { rows, next, counts } = await deskProcesses(context, filter).catch(asPage);
  const hrefOf = (made: Partial<ProcessFilter>) =>
    ({
      pathname: "/staff/processes",
      query: queryOfProcesses({ ...filter, after: undefined, ...made }),
    }) as const;
  const mayEdit = mayEditDefinitions(context.actor);
  const { processes } = mayEdit ? await listPublishedKeys(context) : { processes: [] };
  return (
    <Page width="wide" title={t("title")} intro={t("intro")}>
      <ProcessDone done={given.xong} />
      <search>
        <form
          action={getPathname({ href: "/staff/processes", locale })}
          method="get"
          className="flex flex-wrap items-end gap-x-4"
        >
          <div className="min-w-64 grow sm:max-w-reading">
            <PlainTextField name="tu" type="search" label={t("words")} defaultValue={filter.words} />
          </div>
          <Button type="submit" icon="filter" className="my-3">
            {t("filter")}
          </Button>
        </form>
      </search>
      <Tabs
        label={t("tabs")}
        tabs={processTabs.map((tab) => ({
          key: tab,
          label: t(`tab.${tab}`),
          href: hrefOf({ tab }),
          count: counts[tab],
          current: tab === filter.tab,
        }))}
      />
      <ProcessTable rows={rows} />
      <Pagination
        previous={filter.after ? hrefOf({}) : undefined}
        next={next ? hrefOf({ after: next }) : undefined}
      />
      {mayEdit && (
        <Section title={begin("title")} id="lap-moi">
          <ClientMessages namespaces={["procedureDesk", "processDesk"]}>
            <BeginForm
              action={beginProcess}
              processes={byName(
                processes.map(
                  ({ key, title: { vi, en } }) =>
                    [key, { vi: `${vi} · ${key}`, en: `${en} · ${key}` }] as const,
                ),
                locale,
              )}
            />
          </ClientMessages>
        </Section>
      )}
    </Page>
  );
}
