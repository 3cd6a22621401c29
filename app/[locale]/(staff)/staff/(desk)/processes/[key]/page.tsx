import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ClientMessages } from "#components/layout/client-messages.tsx";
import { Page } from "#components/layout/page.tsx";
import { DiagramView } from "#components/process-desk/diagram-view.tsx";
import { EditingView } from "#components/process-desk/editing-view.tsx";
import { ProblemList } from "#components/process-desk/problem-list.tsx";
import { ProcessChanges } from "#components/process-desk/process-changes.tsx";
import { ProcessDone } from "#components/process-desk/process-done.tsx";
import { RehearsalForm } from "#components/process-desk/rehearsal-form.tsx";
import { RehearsalWays } from "#components/process-desk/rehearsal-ways.tsx";
import { StepsView } from "#components/process-desk/steps-view.tsx";
import type { ProcessNames } from "#components/process-desk/use-process-words.ts";
import { Section } from "#components/ui/section.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import { DraftReview } from "#components/versions/draft-review.tsx";
import { VersionHistory } from "#components/versions/version-history.tsx";
import { isoOfMoment, momentOfDate } from "#lib/deadlines/moment.ts";
import type { Context } from "#lib/platform/context.ts";
import { getPathname } from "#lib/platform/i18n/navigation.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";
import { twoNumbersIn } from "#lib/procedures/desk/compared-versions.ts";
import {
  editedIn,
  processViews,
  queryOfView,
  rehearsalIn,
  viewIn,
} from "#lib/processes/editing/process-view.ts";
import { type DeskProcess, deskProcess, twoProcesses } from "#lib/processes/queries/desk-process.ts";
import { processNames } from "#lib/processes/queries/process-names.ts";
import { rehearseFor } from "#lib/processes/queries/rehearse-for.ts";
import {
  changeShape,
  connectSteps,
  discardProcess,
  publishProcess,
  saveGeneral,
  saveStep,
} from "../actions.ts";

type Props = PageProps<"/[locale]/staff/processes/[key]">;
type Given = Awaited<Props["searchParams"]>;
type Shown = { process: DeskProcess; names: ProcessNames; given: Given; context: Context };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ key }, context, locale] = await Promise.all([params, currentContext(), getLocale()]);
  const { definition } = await deskProcess(context, key).catch(asPage);
  return { title: definition.title[locale] };
}

export default async function ProcessPage({ params, searchParams }: Props) {
  const [{ key }, given, context, locale, t, words] = await Promise.all([
    params,
    searchParams,
    currentContext(),
    getLocale(),
    getTranslations("processDesk"),
    getTranslations("procedures.channel"),
  ]);
  const process = await deskProcess(context, key).catch(asPage);
  const names = await processNames(context, process.users, locale, {
    channel: t("said.channel"),
    case: t("said.case"),
    channels: { online: words("online"), direct: words("direct"), postal: words("postal") },
  });
  const { definition, acts } = process;
  const edited = acts.edit === null ? editedIn(given) : null;
  const step = edited && edited !== "general" && definition.steps.find((each) => each.key === edited.step);
  const title = definition.title[locale];
  const editing =
    edited === "general" ? t("edit.generalTitle") : step && t("edit.title", { step: step.name[locale] });
  const view = viewIn(given);
  const shown = { process, names, given, context };
  return (
    <Page
      width="wide"
      title={editing || title}
      {...(editing && { intro: title })}
      breadcrumbs={[
        { label: t("list.title"), href: "/staff/processes" },
        ...(editing
          ? [{ label: title, href: { pathname: "/staff/processes/[key]", params: { key } } as const }]
          : []),
        { label: editing || title },
      ]}
    >
      <ClientMessages namespaces={["procedureDesk", "processDesk", "dossiers"]}>
        {editing ? (
          <EditingView
            process={process}
            names={names}
            stepKey={step ? step.key : null}
            saveStep={saveStep}
            saveGeneral={saveGeneral}
          />
        ) : (
          <>
            <ProcessDone done={given.xong} />
            <Tabs
              label={t("one.tabs")}
              tabs={processViews.map((each) => ({
                key: each,
                label: t(`one.tab.${each}`),
                href: { pathname: "/staff/processes/[key]", params: { key }, query: queryOfView(each) },
                current: each === view,
              }))}
            />
            {view === "steps" && <StepsView process={process} names={names} change={changeShape} />}
            {view === "diagram" && (
              <DiagramView process={process} names={names} change={changeShape} connect={connectSteps} />
            )}
            {view === "rehearsal" && <Rehearsal {...shown} />}
            {view === "versions" && <Versions {...shown} />}
          </>
        )}
      </ClientMessages>
    </Page>
  );
}

async function Rehearsal({ process, names, given, context }: Shown) {
  const [t, locale] = await Promise.all([getTranslations("processDesk.rehearsal"), getLocale()]);
  const { key, definition, users } = process;
  const { rehearsal, code, caseKey, limitMinutes, startAt } = await rehearseFor(
    context,
    definition,
    users,
    rehearsalIn(given, context.now),
  );
  return (
    <Section title={t("title")}>
      <p className="mb-3 max-w-reading text-muted">{t("intro")}</p>
      <RehearsalForm
        action={getPathname({ href: { pathname: "/staff/processes/[key]", params: { key } }, locale })}
        users={users}
        chosen={{ code, caseKey, start: isoOfMoment(momentOfDate(startAt)).slice(0, 16) }}
      />
      <RehearsalWays paths={rehearsal.paths} limitMinutes={limitMinutes} names={names} />
    </Section>
  );
}

async function Versions({ process, names, given, context }: Shown) {
  const locale = await getLocale();
  const { key, draft, inForce, definition, acts, history } = process;
  const numbers = twoNumbersIn(given);
  const two = numbers && (await twoProcesses(context, key, numbers));
  return (
    <>
      <DraftReview
        acts={acts}
        changes={inForce && <ProcessChanges former={inForce.definition} next={definition} names={names} />}
        problems={
          acts.publish === "processProblems" && (
            <ProblemList processKey={key} process={definition} problems={process.problems} names={names} />
          )
        }
        publish={publishProcess}
        discard={discardProcess}
        values={{ key, revision: String(draft?.revision ?? 0) }}
      />
      <VersionHistory
        versions={history}
        address={getPathname({ href: { pathname: "/staff/processes/[key]", params: { key } }, locale })}
        query={queryOfView("versions")}
        chosen={numbers}
      >
        {two && <ProcessChanges {...two} names={names} />}
      </VersionHistory>
    </>
  );
}
