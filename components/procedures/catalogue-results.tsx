import { useTranslations } from "next-intl";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { Section } from "#components/ui/section.tsx";
import { type CatalogueQuestion, queryFor } from "#lib/procedures/address.ts";
import type { CataloguePage } from "#lib/procedures/queries/search-procedures.ts";
import { ProcedureItem } from "./procedure-item.tsx";

type Props = { question: CatalogueQuestion; found: CataloguePage; phone: string | null };

/** What was found, page by page; or what to do when nothing was. */
export function CatalogueResults(props: Props) {
  const t = useTranslations("procedures.search");
  const { question, found } = props;
  const { q } = question;
  return (
    <div className="min-w-0">
      <p role="status" className="font-strong">
        {q ? t("foundFor", { count: found.total, words: q }) : t("found", { count: found.total })}
      </p>
      {found.corrections.map(({ typed, meant }) => (
        <p key={typed} className="text-small">
          {t.rich("corrected", { typed, meant, b: (chunks) => <strong>{chunks}</strong> })}
        </p>
      ))}
      {found.items.length === 0 ? <Nothing {...props} /> : <Items {...props} />}
    </div>
  );
}

function Items({ question, found: { items, page, pageCount } }: Props) {
  const t = useTranslations("procedures.search");
  const toPage = (number: number) =>
    number >= 1 && number <= pageCount
      ? ({ pathname: "/procedures", query: queryFor({ ...question, page: number }) } as const)
      : undefined;
  return (
    <>
      <ul className="mt-3">
        {items.map(({ reason, ...listing }) => (
          <ProcedureItem key={listing.code} listing={listing} words={question.q} reason={reason} />
        ))}
      </ul>
      {pageCount > 1 && (
        <Pagination previous={toPage(page - 1)} next={toPage(page + 1)}>
          {t("page", { page, pages: pageCount })}
        </Pagination>
      )}
    </>
  );
}

function Nothing({ question, found, phone }: Props) {
  const t = useTranslations("procedures.empty");
  const { q, page: _page, ...filters } = question;
  const isFiltered = Object.keys(queryFor(filters)).length > 0;
  return (
    <>
      <EmptyState
        icon="search"
        title={t("title")}
        action={
          <>
            <LinkButton
              href={{ pathname: "/procedures", query: queryFor(isFiltered ? { q } : {}) }}
              variant="primary"
            >
              {t(isFiltered ? "withoutFilters" : "all")}
            </LinkButton>
            <LinkButton href={{ pathname: "/help", hash: "offices" }} icon="building">
              {t("offices")}
            </LinkButton>
          </>
        }
      >
        <p>{t(isFiltered ? "filtered" : "advice")}</p>
        <p>{phone ? t("ask", { phone }) : t("askOffice")}</p>
      </EmptyState>
      {found.nearest.length > 0 && (
        <Section title={t("nearest")}>
          <ul>
            {found.nearest.map((listing) => (
              <ProcedureItem key={listing.code} listing={listing} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
