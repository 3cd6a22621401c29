import { useTranslations } from "next-intl";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { Section } from "#components/ui/section.tsx";
import { type CatalogueQuestion, queryFor } from "#lib/procedures/address.ts";
import type { CataloguePage } from "#lib/procedures/queries/search-procedures.ts";
import { OrderLinks } from "./order-links.tsx";
import { ProcedureItem } from "./procedure-item.tsx";
import { type Help, WhereToAsk } from "./where-to-ask.tsx";

type Props = { question: CatalogueQuestion; found: CataloguePage; help: Help };

/** What was found, page by page; or what to do when nothing was, or nothing that is sure to be meant. */
export function CatalogueResults(props: Props) {
  const t = useTranslations("procedures.search");
  const weak = useTranslations("browse.weak");
  const { question, found, help } = props;
  const { q } = question;
  const isEmpty = found.items.length === 0;
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
      {!isEmpty && !found.isAnswered && <Notice title={weak("title")}>{weak("text")}</Notice>}
      {isEmpty ? <Nothing {...props} /> : <Items {...props} />}
      {!found.isAnswered && <WhereToAsk help={help} />}
    </div>
  );
}

function Items({ question, found: { items, page, pageCount, total } }: Props) {
  const t = useTranslations("procedures.search");
  const commune = useTranslations("browse.commune");
  const toPage = (number: number) =>
    number >= 1 && number <= pageCount
      ? ({ pathname: "/procedures", query: queryFor({ ...question, page: number }) } as const)
      : undefined;
  return (
    <>
      {total > 1 && <OrderLinks question={question} />}
      <ul className="mt-3">
        {items.map(({ reason, isCommunes, ...listing }) => (
          <ProcedureItem
            key={listing.code}
            listing={listing}
            words={question.q}
            reason={reason}
            {...(isCommunes && { mark: commune("ownMark") })}
          />
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

function Nothing({ question, found }: Props) {
  const t = useTranslations("procedures.empty");
  const browse = useTranslations("browse");
  const { q, page: _page, order: _order, ...filters } = question;
  const isFiltered = Object.keys(queryFor(filters)).length > 0;
  return (
    <>
      {found.nearest.length > 0 && (
        <Section title={browse("nearest")}>
          <ul>
            {found.nearest.map((listing) => (
              <ProcedureItem key={listing.code} listing={listing} words={q} />
            ))}
          </ul>
        </Section>
      )}
      <EmptyState
        icon="search"
        title={t("title")}
        action={
          <LinkButton
            href={{ pathname: "/procedures", query: queryFor(isFiltered ? { q } : {}) }}
            variant="primary"
          >
            {t(isFiltered ? "withoutFilters" : "all")}
          </LinkButton>
        }
      >
        <p>{t(isFiltered ? "filtered" : "advice")}</p>
      </EmptyState>
    </>
  );
}
