import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ClientMessages } from "#components/layout/client-messages.tsx";
import { Page } from "#components/layout/page.tsx";
import { DoneNotice } from "#components/procedure-desk/done-notice.tsx";
import { DraftBox } from "#components/procedure-desk/draft-box.tsx";
import { FindingList } from "#components/procedure-desk/finding-list.tsx";
import { LayerTabs } from "#components/procedure-desk/layer-tabs.tsx";
import { PartTable } from "#components/procedure-desk/part-table.tsx";
import { ProcedureActs } from "#components/procedure-desk/procedure-acts.tsx";
import { ProcedureVersions } from "#components/procedure-desk/procedure-versions.tsx";
import { QuestionList } from "#components/procedure-desk/question-list.tsx";
import { Standing } from "#components/procedure-desk/standing.tsx";
import { VersionChanges } from "#components/procedures/version-changes.tsx";
import { Section } from "#components/ui/section.tsx";
import { getPathname } from "#lib/platform/i18n/navigation.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";
import { twoNumbersIn } from "#lib/procedures/desk/compared-versions.ts";
import { layerIn } from "#lib/procedures/desk/layer-address.ts";
import { getDeskProcedure } from "#lib/procedures/queries/desk-procedure.ts";
import { fieldNames } from "#lib/procedures/queries/field-names.ts";
import { getTwoVersions } from "#lib/procedures/queries/layer-history.ts";
import { shortName } from "#lib/procedures/short-name.ts";
import { answerQuestion, removePart, tickFindings } from "../actions.ts";

type Props = PageProps<"/[locale]/staff/procedures/[code]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ code }, t] = await Promise.all([params, getTranslations("procedureDesk.one")]);
  return { title: t("title", { code }) };
}

export default async function StaffProcedurePage({ params, searchParams }: Props) {
  const [{ code }, given, context, locale, t, list] = await Promise.all([
    params,
    searchParams,
    currentContext(),
    getLocale(),
    getTranslations("procedureDesk.one"),
    getTranslations("procedureDesk.list"),
  ]);
  const of = { code, agencyId: layerIn(given) };
  const numbers = twoNumbersIn(given);
  const [procedure, two, fields] = await Promise.all([
    getDeskProcedure(context, of).catch(asPage),
    numbers && getTwoVersions(context, of, numbers).catch(asPage),
    fieldNames(context),
  ]);
  const { record, draft, questions, acts, history } = procedure;
  const revision = String(draft?.revision ?? 0);
  const values = { code, revision, ...(of.agencyId && { agencyId: of.agencyId }) };
  const mayEdit = acts.edit === null;
  return (
    <Page
      width="wide"
      title={shortName(procedure.name[locale])}
      intro={code}
      breadcrumbs={[{ label: list("title"), href: "/staff/procedures" }, { label: code }]}
      actions={<ProcedureActs procedure={procedure} />}
    >
      <DoneNotice done={given.xong} />
      <LayerTabs procedure={procedure} />
      <ClientMessages namespaces={["procedureDesk"]}>
        <Section title={t("standing")}>
          <Standing procedure={procedure} />
        </Section>
        {draft && (
          <Section title={t("draft")} id="du-thao">
            <DraftBox procedure={procedure} fields={fields} />
          </Section>
        )}
        {questions.length > 0 && (
          <Section title={t("questions", { count: questions.length })} id="cau-hoi">
            <QuestionList
              questions={questions}
              values={values}
              answer={mayEdit ? answerQuestion : undefined}
            />
          </Section>
        )}
        {record && record.findings.length > 0 && of.agencyId === null && (
          <Section title={t("findings", { number: record.number })} id="kiem-tra">
            <FindingList
              findings={record.findings}
              printed={record.printed}
              content={procedure.content}
              values={{ code, record: String(record.number) }}
              tick={mayEdit ? tickFindings : undefined}
            />
          </Section>
        )}
        <Section title={t("parts")} id="cac-phan">
          <PartTable procedure={procedure} values={values} remove={removePart} />
        </Section>
      </ClientMessages>
      <ProcedureVersions
        versions={history}
        address={getPathname({ href: { pathname: "/staff/procedures/[code]", params: { code } }, locale })}
        query={of.agencyId ? { xa: of.agencyId } : {}}
        chosen={numbers}
      >
        {two && <VersionChanges former={two.former.content} next={two.next.content} fields={fields} />}
      </ProcedureVersions>
    </Page>
  );
}
