import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ClientMessages } from "#components/layout/client-messages.tsx";
import { Page } from "#components/layout/page.tsx";
import { BeginForm } from "#components/process-desk/begin-form.tsx";
import { ProcessDone } from "#components/process-desk/process-done.tsx";
import { ProcessList } from "#components/process-desk/process-list.tsx";
import { Section } from "#components/ui/section.tsx";
import { definitionChoices } from "#components/versions/definition-choices.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";
import { keeperOf } from "#lib/procedures/queries/keeper.ts";
import { definitionFilterIn } from "#lib/processes/editing/definition-filter.ts";
import { mayBeginDefinition } from "#lib/processes/policy.ts";
import { deskProcesses, listDefinitions } from "#lib/processes/queries/desk-lists.ts";
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
  const filter = definitionFilterIn("process", given);
  const mayEdit = mayBeginDefinition(await keeperOf(context));
  const [page, processes] = await Promise.all([
    deskProcesses(context, filter).catch(asPage),
    mayEdit ? listDefinitions(context, "process").catch(asPage) : [],
  ]);
  return (
    <Page width="wide" title={t("title")} intro={t("intro")}>
      <ProcessDone done={given.xong} />
      <ProcessList filter={filter} page={page} />
      {mayEdit && (
        <Section title={begin("title")} id="lap-moi">
          <ClientMessages namespaces={["procedureDesk", "processDesk"]}>
            <BeginForm action={beginProcess} processes={definitionChoices(processes, locale)} />
          </ClientMessages>
        </Section>
      )}
    </Page>
  );
}
