import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ClientMessages } from "#components/layout/client-messages.tsx";
import { Page } from "#components/layout/page.tsx";
import { ConfirmRules } from "#components/substitutions/confirm-rules.tsx";
import { RuleTable } from "#components/substitutions/rule-table.tsx";
import { RuleView } from "#components/substitutions/rule-view.tsx";
import { RulesFilter } from "#components/substitutions/rules-filter.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import type { Context } from "#lib/platform/context.ts";
import { getPathname } from "#lib/platform/i18n/navigation.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";
import { getSubstitution, listSubstitutions } from "#lib/procedures/queries/list-substitutions.ts";
import { queryOfRules, type RuleFilter, ruleFilterIn } from "#lib/procedures/substitution/rule-filter.ts";
import { substitutionStates } from "#lib/procedures/substitution/substitutions.ts";
import { confirm, end, reopen, setDays } from "./actions.ts";

const pathname = "/staff/procedures/substitutions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("substitutions");
  return { title: t("title") };
}

export default async function SubstitutionsPage({
  searchParams,
}: PageProps<"/[locale]/staff/procedures/substitutions">) {
  const [given, context] = await Promise.all([searchParams, currentContext()]);
  const id = given["quy-dinh"];
  return (
    <ClientMessages namespaces={["substitutions"]}>
      {typeof id === "string" ? (
        <One context={context} id={id} />
      ) : (
        <All context={context} filter={ruleFilterIn(given)} />
      )}
    </ClientMessages>
  );
}

async function All({ context, filter }: { context: Context; filter: RuleFilter }) {
  const [{ rules, counts, pages }, locale, t, words] = await Promise.all([
    listSubstitutions(context, filter).catch(asPage),
    getLocale(),
    getTranslations("substitutions"),
    getTranslations("procedureDesk.list"),
  ]);
  const hrefOf = (changed: Partial<RuleFilter>) =>
    ({ pathname, query: queryOfRules({ ...filter, page: 1, ...changed }) }) as const;
  const { page, state } = filter;
  const confirmed = state === "waiting" ? rules.filter(({ mayChange }) => mayChange) : [];
  const shown = rules.filter((rule) => !confirmed.includes(rule));
  return (
    <Page
      width="wide"
      title={t("title")}
      intro={t("intro")}
      breadcrumbs={[{ label: words("title"), href: "/staff/procedures" }, { label: t("title") }]}
    >
      <RulesFilter action={getPathname({ href: pathname, locale })} filter={filter} />
      <Tabs
        label={t("states")}
        tabs={substitutionStates.map((each) => ({
          key: each,
          label: t(`state.${each}`),
          href: hrefOf({ state: each }),
          count: counts[each],
          current: each === state,
        }))}
      />
      {rules.length === 0 && <EmptyState title={t(`empty.${state}`)} />}
      {confirmed.length > 0 && (
        <ConfirmRules
          key={`${page} ${confirmed.map(({ id }) => id).join()}`}
          rules={confirmed}
          action={confirm}
        />
      )}
      {shown.length > 0 && <RuleTable rules={shown} />}
      <Pagination
        previous={page > 1 ? hrefOf({ page: page - 1 }) : undefined}
        next={page < pages ? hrefOf({ page: page + 1 }) : undefined}
      >
        {pages > 1 && t("page", { page, pages })}
      </Pagination>
    </Page>
  );
}

async function One({ context, id }: { context: Context; id: string }) {
  const [rule, t, words] = await Promise.all([
    getSubstitution(context, id).catch(asPage),
    getTranslations("substitutions"),
    getTranslations("procedureDesk.list"),
  ]);
  return (
    <Page
      title={rule.paper}
      breadcrumbs={[
        { label: words("title"), href: "/staff/procedures" },
        { label: t("title"), href: pathname },
        { label: rule.procedureCode },
      ]}
    >
      <RuleView rule={rule} actions={rule.mayChange ? { confirm, reopen, setDays, end } : null} />
    </Page>
  );
}
