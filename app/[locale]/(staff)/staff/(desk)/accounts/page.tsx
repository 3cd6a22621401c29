import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { endEverySession, endSession } from "#app/[locale]/(citizen)/account/actions.ts";
import { OfficerTable } from "#components/accounts/officer-table.tsx";
import { OwnAccount } from "#components/accounts/own-account.tsx";
import { PasswordForm } from "#components/accounts/password-form.tsx";
import { SessionList } from "#components/accounts/session-list.tsx";
import { ClientMessages } from "#components/layout/client-messages.tsx";
import { Page } from "#components/layout/page.tsx";
import { SearchForm } from "#components/layout/search-form.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { Section } from "#components/ui/section.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import { holdsRole } from "#lib/accounts/actor.ts";
import { listOfficers } from "#lib/accounts/queries/officers.ts";
import { getOwnOfficer, listSessions } from "#lib/accounts/queries/profile.ts";
import type { Context } from "#lib/platform/context.ts";
import { getPathname } from "#lib/platform/i18n/navigation.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext, currentSessionId } from "#lib/platform/session.ts";
import { changePassword } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts");
  return { title: t("title") };
}

export default async function AccountsPage({ searchParams }: PageProps<"/[locale]/staff/accounts">) {
  const { q, trang, muc } = await searchParams;
  const [context, t] = await Promise.all([currentContext(), getTranslations("accounts")]);
  const administers = holdsRole(context.actor, ["unitAdministrator", "systemAdministrator"]);
  const isOwn = !administers || muc === "cua-toi";
  return (
    <Page width="wide" title={isOwn ? t("own.title") : t("title")} actions={!isOwn && <CreateLink />}>
      {administers && (
        <Tabs
          label={t("tabs")}
          tabs={[
            { key: "all", label: t("all"), href: "/staff/accounts", current: !isOwn },
            {
              key: "mine",
              label: t("mine"),
              href: { pathname: "/staff/accounts", query: { muc: "cua-toi" } },
              current: isOwn,
            },
          ]}
        />
      )}
      {isOwn ? (
        <Own context={context} />
      ) : (
        <Officers context={context} q={typeof q === "string" ? q : ""} page={pageOf(trang)} />
      )}
    </Page>
  );
}

async function CreateLink() {
  const t = await getTranslations("accounts.list");
  return (
    <LinkButton href="/staff/accounts/new" icon="plus" variant="primary">
      {t("create")}
    </LinkButton>
  );
}

async function Own({ context }: { context: Context }) {
  const [own, sessions, words, t] = await Promise.all([
    getOwnOfficer(context).catch(asPage),
    currentSessionId()
      .then((id) => listSessions(context, id))
      .catch(asPage),
    getTranslations("account.sessions"),
    getTranslations("accounts.password"),
  ]);
  return (
    <ClientMessages namespaces={["accounts"]}>
      <OwnAccount own={own} />
      <Section title={t("title")}>
        <PasswordForm action={changePassword} />
      </Section>
      <Section title={words("title")}>
        <SessionList sessions={sessions} end={endSession} endEvery={endEverySession} />
      </Section>
    </ClientMessages>
  );
}

async function Officers({ context, q, page }: { context: Context; q: string; page: number }) {
  const [{ officers, hasMore }, locale, t] = await Promise.all([
    listOfficers(context, { q, page }).catch(asPage),
    getLocale(),
    getTranslations("accounts.list"),
  ]);
  const hrefOf = (trang: number) => ({
    pathname: "/staff/accounts" as const,
    query: { ...(q && { q }), ...(trang > 1 && { trang }) },
  });
  return (
    <>
      <SearchForm
        search={{ action: getPathname({ href: "/staff/accounts", locale }), defaultValue: q }}
        label={t("search")}
        hint={t("searchHint")}
        className="my-4 max-w-120"
      />
      <OfficerTable officers={officers} />
      <Pagination
        previous={page > 1 ? hrefOf(page - 1) : undefined}
        next={hasMore ? hrefOf(page + 1) : undefined}
      >
        {page > 1 && t("page", { page })}
      </Pagination>
    </>
  );
}

function pageOf(text: unknown) {
  return typeof text === "string" && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 1;
}
