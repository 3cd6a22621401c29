import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ClientMessages } from "#components/layout/client-messages.tsx";
import { Page } from "#components/layout/page.tsx";
import { byName } from "#components/procedure-desk/desk-choices.ts";
import { DeskFilterForm } from "#components/procedure-desk/desk-filter-form.tsx";
import { DeskTable } from "#components/procedure-desk/desk-table.tsx";
import { DeskTools } from "#components/procedure-desk/desk-tools.tsx";
import { DoneNotice } from "#components/procedure-desk/done-notice.tsx";
import { DraftRows } from "#components/procedure-desk/draft-rows.tsx";
import { TickKindForm } from "#components/procedure-desk/tick-kind-form.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import { departmentNames } from "#lib/agencies/queries/departments.ts";
import { getPathname } from "#lib/platform/i18n/navigation.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { type DeskFilter, deskFilterIn, deskTabs, queryOfDesk } from "#lib/procedures/desk/desk-filter.ts";
import { nameOfField } from "#lib/procedures/fields.ts";
import { isKeeper, mayBegin } from "#lib/procedures/policy.ts";
import { deskList } from "#lib/procedures/queries/desk-list.ts";
import { fieldNames } from "#lib/procedures/queries/field-names.ts";
import { keeperOf } from "#lib/procedures/queries/keeper.ts";
import { publishDrafts, tickKind } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("procedureDesk.list");
  return { title: t("title") };
}

export default async function StaffProceduresPage({ searchParams }: PageProps<"/[locale]/staff/procedures">) {
  const [given, context, locale] = await Promise.all([searchParams, currentContext(), getLocale()]);
  if (typeof given.ma === "string" && given.ma !== "")
    redirect(
      getPathname({ href: { pathname: "/staff/procedures/[code]", params: { code: given.ma } }, locale }),
    );
  const filter = deskFilterIn(given);
  const [{ rows, next, counts, kinds }, fields, departments, t] = await Promise.all([
    deskList(context, filter).catch(asPage),
    fieldNames(context),
    departmentNames(context),
    getTranslations("procedureDesk.list"),
  ]);
  const hrefOf = (changed: Partial<DeskFilter>) =>
    ({
      pathname: "/staff/procedures",
      query: queryOfDesk({ ...filter, after: undefined, ...changed }),
    }) as const;
  const fieldName = (key: string) => nameOfField(fields, key)[locale];
  const nameOf = await findingNames();
  const kind = kinds.find((each) => each.kind === filter.kind && each.severity === "warning");
  const keeper = await keeperOf(context);
  const isToPublish =
    filter.tab === "drafts" && rows.some(({ drafts }) => drafts.some(({ isReady }) => isReady));
  return (
    <Page
      width="wide"
      title={t("title")}
      intro={t("intro")}
      actions={<DeskTools mayBegin={mayBegin(keeper)} />}
    >
      <DoneNotice done={given.xong} />
      <DeskFilterForm
        action={getPathname({ href: "/staff/procedures", locale })}
        filter={filter}
        fields={byName(fields, locale)}
        agencies={[
          { value: "ours", label: t("ours") },
          { value: "commune", label: t("commune") },
          ...byName(departments, locale),
        ]}
        kinds={kinds.map(({ kind, count }) => ({
          value: kind,
          label: t("kindCount", { name: nameOf(kind), count }),
        }))}
      />
      <Tabs
        label={t("tabs")}
        tabs={deskTabs.map((tab) => ({
          key: tab,
          label: t(`tab.${tab}`),
          href: hrefOf({ tab, kind: undefined }),
          count: counts[tab],
          current: tab === filter.tab,
        }))}
      />
      <ClientMessages namespaces={["procedureDesk"]}>
        {kind && isKeeper(keeper) && <TickKindForm action={tickKind} kind={kind.kind} count={kind.count} />}
        {isToPublish ? (
          <DraftRows
            rows={rows}
            fieldName={fieldName}
            action={publishDrafts}
            today={dateInVietnam(context.now)}
          />
        ) : (
          <DeskTable rows={rows} fieldName={fieldName} />
        )}
      </ClientMessages>
      <Pagination
        previous={filter.after ? hrefOf({}) : undefined}
        next={next ? hrefOf({ after: next }) : undefined}
      />
    </Page>
  );
}

/** Words for kinds of findings; a kind from elsewhere is called by its key. */
async function findingNames() {
  const t = await getTranslations();
  return (kind: string) =>
    t.has(`findings.kind.${kind}` as never) ? t(`findings.kind.${kind}` as never) : kind;
}
