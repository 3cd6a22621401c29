import { useFormatter } from "next-intl";
import { Link } from "#lib/platform/i18n/navigation.ts";
import { classNames } from "./class-names.ts";
import type { Href } from "./href.ts";

/** One view of a list: its address, and how much it holds. */
export type Tab = { key: string; href: Href; label: string; count?: number; current?: boolean };

/** Views of one list as links, so that each has an address and works without scripts. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const { number } = useFormatter();
  return (
    <nav aria-label={label} className="border-line border-b print:hidden">
      <ul className="-mb-px flex flex-wrap gap-x-1">
        {tabs.map(({ key, href, label: name, count, current }) => (
          <li key={key}>
            <Link
              href={href}
              prefetch={false}
              aria-current={current ? "page" : undefined}
              className={classNames(
                "flex min-h-control items-center gap-2 border-b-3 px-3 hover:bg-surface",
                current ? "border-lam font-strong text-ink" : "border-transparent text-lam",
              )}
            >
              {name}
              {count !== undefined && (
                <span className="rounded-full bg-surface px-2 text-muted text-small tabular-nums">
                  {number(count)}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
