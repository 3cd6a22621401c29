import { useLocale, useTranslations } from "next-intl";
import type { Href } from "#components/ui/href.ts";
import { Icon } from "#components/ui/icon.tsx";
import { Link } from "#lib/platform/i18n/navigation.ts";
import { type CatalogueQuestion, queryFor } from "#lib/procedures/address.ts";
import type { Bilingual } from "#lib/procedures/bilingual.ts";
import type { FieldNames } from "#lib/procedures/fields.ts";
import type { FacetCounts, FacetName } from "#lib/procedures/search/facets.ts";
import { FacetLinks, type FacetValue } from "./facet-links.tsx";
import { useFacetLabel } from "./use-facet-label.ts";

/** In the order people narrow down: what they can do, for whom, then the official divisions. */
const order: readonly FacetName[] = [
  "lifeEvent",
  "serviceLevel",
  "audience",
  "level",
  "field",
  "agency",
  "online",
];

type Props = {
  question: CatalogueQuestion;
  facets: FacetCounts;
  departments: ReadonlyMap<string, Bilingual>;
  fields: FieldNames;
};

/** Every filter as links with counts; folded on a phone, a column beside the results elsewhere. */
export function CatalogueFilters(props: Props) {
  const t = useTranslations("procedures.filters");
  const chosen = order.filter((name) => props.question[name] !== undefined);
  return (
    <div>
      {chosen.length > 0 && <Chosen {...props} names={chosen} />}
      <details className="group mb-4 md:hidden">
        <summary className="flex min-h-control list-none items-center justify-center gap-2 rounded-box border border-edge font-strong text-lam [&::-webkit-details-marker]:hidden">
          <Icon name="filter" className="size-5" />
          {t("title")}
        </summary>
        <Facets {...props} />
      </details>
      <nav aria-label={t("title")} className="max-md:hidden">
        <h2 className="mb-3 text-lead">{t("title")}</h2>
        <Facets {...props} />
      </nav>
    </div>
  );
}

function Facets({ question, facets, departments, fields }: Props) {
  const t = useTranslations("procedures.filters");
  const labelOf = useFacetLabel(departments, fields);
  const locale = useLocale();
  // A commune that was chosen is the agency.
  const asked = order.filter((name) => name !== "agency" || question.commune === undefined);
  return asked.map((name) => (
    <FacetLinks
      key={name}
      title={t(name)}
      more={t("more")}
      values={[...facets[name]]
        .map(
          ([value, count]): FacetValue => ({
            value,
            label: labelOf(name, value),
            count,
            isChosen: question[name] === value,
            href: hrefWith(question, name, question[name] === value ? undefined : value),
          }),
        )
        .sort(byCount(locale))}
    />
  ));
}

function Chosen({ question, departments, fields, names }: Props & { names: readonly FacetName[] }) {
  const t = useTranslations("procedures.filters");
  const labelOf = useFacetLabel(departments, fields);
  return (
    <section aria-label={t("chosen")} className="mb-4">
      <p className="text-muted text-small">{t("chosen")}</p>
      <ul className="flex flex-wrap gap-2">
        {names.map((name) => {
          const label = labelOf(name, question[name] ?? "");
          return (
            <li key={name}>
              <Link
                href={hrefWith(question, name, undefined)}
                prefetch={false}
                aria-label={t("remove", { value: label })}
                className="inline-flex min-h-control items-center gap-2 rounded-box border border-lam bg-lam-soft px-3 text-lam"
              >
                {label}
                <Icon name="close" className="size-4" />
              </Link>
            </li>
          );
        })}
      </ul>
      {names.length > 1 && (
        <Link
          href={{ pathname: "/procedures", query: queryFor({ q: question.q }) }}
          prefetch={false}
          className="inline-flex min-h-control items-center text-lam underline underline-offset-4"
        >
          {t("clear")}
        </Link>
      )}
    </section>
  );
}

function hrefWith(question: CatalogueQuestion, name: FacetName, value: string | undefined): Href {
  return { pathname: "/procedures", query: queryFor({ ...question, [name]: value, page: 1 }) };
}

function byCount(locale: string) {
  return (one: FacetValue, other: FacetValue) =>
    other.count - one.count || one.label.localeCompare(other.label, locale);
}
