import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icon-paths.ts";

/** One fact: what it is, what it says, and where it comes from. */
export type Definition = {
  key?: string;
  term: ReactNode;
  value: ReactNode;
  source?: ReactNode;
  icon?: IconName;
};

/** Facts in two columns, one above the other on a phone. */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  return (
    <dl className="divide-y divide-line border-line border-y">
      {items.map(({ key, term, value, source }, place) => (
        <div key={key ?? place} className="gap-x-6 py-2 sm:grid sm:grid-cols-[minmax(9rem,1fr)_2fr]">
          <dt className="text-muted">{term}</dt>
          <dd className="min-w-0">
            {value}
            {source && <div className="text-muted text-small">{source}</div>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The few facts a page begins with, each a tile with its picture. */
export function KeyFacts({ items }: { items: readonly Definition[] }) {
  return (
    <dl className="grid gap-px overflow-hidden rounded-box border border-line bg-line sm:grid-cols-2">
      {items.map(({ key, term, value, source, icon }, place) => (
        <div key={key ?? place} className="relative bg-paper py-4 pr-4 pl-13 last:odd:sm:col-span-2">
          <dt className="text-muted text-small">
            {icon && <Icon name={icon} className="absolute top-5 left-4 size-6 text-lam" />}
            {term}
          </dt>
          <dd className="font-strong">{value}</dd>
          {source && <dd className="text-muted text-small">{source}</dd>}
        </div>
      ))}
    </dl>
  );
}
