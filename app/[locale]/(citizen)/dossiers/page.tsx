import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import * as z from "zod";
import { OwnTable } from "#components/dossiers/own-table.tsx";
import { OwnToDo } from "#components/dossiers/own-to-do.tsx";
import { DraftCard } from "#components/filing/draft-card.tsx";
import { ClientMessages } from "#components/layout/client-messages.tsx";
import { Page } from "#components/layout/page.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Section } from "#components/ui/section.tsx";
import { actorName } from "#lib/dossiers/queries/actor-name.ts";
import { listOwnDossiers } from "#lib/dossiers/queries/list-own.ts";
import { listDrafts } from "#lib/dossiers/queries/own-draft.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";
import { removeDraft } from "../apply/actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("dossiers.mine");
  return { title: t("title") };
}

export default async function OwnDossiersPage({ searchParams }: PageProps<"/[locale]/dossiers">) {
  const [{ truoc }, context, t] = await Promise.all([
    searchParams,
    currentContext(),
    getTranslations("dossiers.mine"),
  ]);
  const before = z.uuid().safeParse(truoc).data;
  // Who may have no drafts has no list of their own either: drafts are asked for first.
  const drafts = await listDrafts(context).catch(asPage);
  const { items, nextBefore } = await listOwnDossiers(context, before);
  return (
    <Page
      title={t("title")}
      actions={
        <LinkButton href="/procedures" variant="primary" icon="plus">
          {t("new")}
        </LinkButton>
      }
    >
      <OwnToDo items={items} />
      {drafts.length > 0 && !before && (
        <Section title={t("drafts")}>
          <ClientMessages>
            <ul className="grid gap-3 md:grid-cols-2">
              {drafts.map((draft) => (
                <DraftCard key={draft.id} draft={draft} deleteAction={removeDraft} />
              ))}
            </ul>
          </ClientMessages>
        </Section>
      )}
      <Section title={t("filed")}>
        {items.length > 0 ? (
          <OwnTable items={items} ownName={await actorName(context)} />
        ) : (
          <EmptyState icon="folder" title={t(before ? "emptyPage" : "empty")}>
            {!before && t("emptyText")}
          </EmptyState>
        )}
        <p className="mt-4 flex flex-wrap gap-3">
          {before && <LinkButton href="/dossiers">{t("newest")}</LinkButton>}
          {nextBefore && (
            <LinkButton href={{ pathname: "/dossiers", query: { truoc: nextBefore } }}>
              {t("more")}
            </LinkButton>
          )}
        </p>
      </Section>
    </Page>
  );
}
