import { useFormatter } from "next-intl";
import type { Href } from "#components/ui/href.ts";
import { Icon } from "#components/ui/icon.tsx";
import { Link } from "#lib/platform/i18n/navigation.ts";

/** One value of a filter: where choosing it leads, and how many it leaves. */
export type FacetValue = { value: string; label: string; count: number; href: Href; isChosen: boolean };

/** A filter as links: each works by itself, without a form and without scripts. */
export function FacetLinks({
  title,
  values,
  shown = 6,
  more,
}: {
  title: string;
  values: readonly FacetValue[];
  shown?: number;
  more: string;
}) {
  if (values.length === 0) return null;
  const folded = values.slice(shown);
  return (
    <section className="mb-5">
      <h3 className="mb-1 text-body">{title}</h3>
      <Values values={values.slice(0, shown)} />
      {folded.length > 0 && (
        <details className="group" open={folded.some(({ isChosen }) => isChosen)}>
          <summary className="flex min-h-control list-none items-center gap-1 text-lam [&::-webkit-details-marker]:hidden group-open:hidden">
            <Icon name="down" className="size-4" />
            {more}
            <span className="sr-only">: {title}</span>
          </summary>
          <Values values={folded} />
        </details>
      )}
    </section>
  );
}

function Values({ values }: { values: readonly FacetValue[] }) {
  const { number } = useFormatter();
  return (
    <ul>
      {values.map(({ value, label, count, href, isChosen }) => (
        <li key={value}>
          <Link
            href={href}
            prefetch={false}
            aria-current={isChosen ? "true" : undefined}
            className="flex min-h-control items-center justify-between gap-3 rounded-box px-2 py-1 text-lam hover:bg-lam-soft aria-[current]:bg-lam-soft aria-[current]:font-strong md:min-h-9"
          >
            <span className="min-w-0">
              {isChosen && <Icon name="check" className="mr-1 size-4" />}
              {label}
            </span>
            <span className="text-muted text-small tabular-nums">{number(count)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
