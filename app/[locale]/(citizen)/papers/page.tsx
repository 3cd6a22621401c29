import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import * as z from "zod";
import { ResultsList } from "#components/dossiers/results-list.tsx";
import { Page } from "#components/layout/page.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { listOwnResults, type ResultsCursor } from "#lib/dossiers/queries/list-results.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("dossiers.results");
  return { title: t("title") };
}

export default async function OwnPapersPage({ searchParams }: PageProps<"/[locale]/papers">) {
  const [{ truoc }, context, t] = await Promise.all([
    searchParams,
    currentContext(),
    getTranslations("dossiers.results"),
  ]);
  const after = cursorIn(truoc);
  const { items, next } = await listOwnResults(context, after).catch(asPage);
  return (
    <Page title={t("title")} intro={t("intro")}>
      {items.length > 0 ? (
        <ResultsList items={items} />
      ) : (
        <EmptyState icon="document" title={t(after ? "emptyPage" : "empty")}>
          {!after && t("emptyText")}
        </EmptyState>
      )}
      <p className="mt-4 flex flex-wrap gap-3">
        {after && <LinkButton href="/papers">{t("newest")}</LinkButton>}
        {next && (
          <LinkButton href={{ pathname: "/papers", query: { truoc: textOf(next) } }}>{t("more")}</LinkButton>
        )}
      </p>
    </Page>
  );
}

function textOf({ issuedAt, id }: ResultsCursor): string {
  return `${issuedAt.getTime()}_${id}`;
}

/** What makes no sense is the first page. */
function cursorIn(given: unknown): ResultsCursor | undefined {
  const [time = "", id = ""] = String(given ?? "").split("_");
  const issuedAt = new Date(/^\d{1,14}$/.test(time) ? Number(time) : Number.NaN);
  const isReal = z.uuid().safeParse(id).success && !Number.isNaN(issuedAt.getTime());
  return isReal ? { issuedAt, id } : undefined;
}
