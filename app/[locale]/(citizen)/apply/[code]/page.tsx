import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { CaseOfStart } from "#components/filing/case-of-start.tsx";
import { DraftCard } from "#components/filing/draft-card.tsx";
import { FilingNeeds } from "#components/filing/filing-needs.tsx";
import { StartForm } from "#components/filing/start-form.tsx";
import { ClientMessages } from "#components/layout/client-messages.tsx";
import { Page } from "#components/layout/page.tsx";
import { ProcedureAction } from "#components/procedures/procedure-action.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Section } from "#components/ui/section.tsx";
import { type FilingStart, getFilingStart } from "#lib/dossiers/queries/filing-start.ts";
import { Link } from "#lib/platform/i18n/navigation.ts";
import { asPage, currentAddress, signInPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";
import { shortName } from "#lib/procedures/short-name.ts";
import { contentOfCase } from "#lib/procedures/terms.ts";
import { removeDraft, startApplication } from "../actions.ts";

type Props = PageProps<"/[locale]/apply/[code]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ code }, locale, t] = await Promise.all([params, getLocale(), getTranslations("filing.start")]);
  const { content } = await startOf(code).catch(asPage);
  return { title: t("title", { procedure: shortName(content.name[locale]) }) };
}

export default async function ApplyPage({ params, searchParams }: Props) {
  const [{ code }, { "truong-hop": asked }, context, locale, t, procedures] = await Promise.all([
    params,
    searchParams,
    currentContext(),
    getLocale(),
    getTranslations("filing"),
    getTranslations("procedures"),
  ]);
  const start = await startOf(code, typeof asked === "string" ? asked : undefined).catch(asPage);
  const name = shortName(start.content.name[locale]);
  return (
    <Page
      title={name}
      width="reading"
      breadcrumbs={[{ label: procedures("title"), href: "/procedures" }, { label: t("title") }]}
    >
      {start.offer.canFileOnline && (
        <FilingNeeds content={contentOfCase(start.content, start.caseKey)} minutes={start.minutes} />
      )}
      {start.content.cases.length > 0 && <CaseOfStart start={start} />}
      {!start.offer.canFileOnline && (
        <Notice tone="warning" title={t("start.notOnline")}>
          {t("start.notOnlineText")}
        </Notice>
      )}
      <p className="my-4">
        <Link href={{ pathname: "/procedures/[code]", params: { code } }} prefetch={false}>
          {t("start.more")}
        </Link>
      </p>
      {start.offer.canFileOnline ? (
        <Beginning start={start} actor={context.actor.kind} address={await currentAddress()} />
      ) : (
        <ProcedureAction code={code} offer={start.offer} caseKey={start.caseKey} />
      )}
    </Page>
  );
}

/** Asked by the title and by the page, read once. */
const startOf = cache(async (code: string, caseKey?: string) =>
  getFilingStart(await currentContext(), code, caseKey),
);

async function Beginning({ start, actor, address }: { start: FilingStart; actor: string; address: string }) {
  const t = await getTranslations("filing.start");
  if (actor === "officer")
    return (
      <Notice title={t("staff")}>
        <LinkButton href={{ pathname: "/staff/intake/[code]", params: { code: start.code } }} icon="counter">
          {t("toIntake")}
        </LinkButton>
      </Notice>
    );
  if (!start.isCitizen)
    return (
      <div className="my-6 rounded-box border border-line bg-surface p-5">
        <p>{t("signInNote")}</p>
        <p className="mt-4">
          <LinkButton href={signInPage(address)} variant="primary" icon="person">
            {t("signIn")}
          </LinkButton>
        </p>
        <p className="mt-4 text-muted text-small">
          {t("counter")}{" "}
          <Link href={{ pathname: "/help", hash: "offices" }} prefetch={false}>
            {t("offices")}
          </Link>
        </p>
      </div>
    );
  return (
    <ClientMessages namespaces={["filing"]}>
      {start.drafts.length > 0 && (
        <Section title={t("drafts")}>
          <ul className="space-y-3">
            {start.drafts.map((draft) => (
              <DraftCard key={draft.id} draft={draft} deleteAction={removeDraft} />
            ))}
          </ul>
        </Section>
      )}
      <Section title={t("begin")}>
        <StartForm
          code={start.code}
          cases={start.onlineCases}
          caseKey={start.caseKey}
          agencies={start.agencies}
          nearestId={start.nearestId}
          isCommune={start.content.handledBy === "commune"}
          businesses={start.businesses}
          action={startApplication}
        />
      </Section>
    </ClientMessages>
  );
}
