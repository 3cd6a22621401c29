"use client"; // only the router knows the page on screen; the first page is still drawn by the server

import { useFormatter } from "next-intl";
import { Icon } from "#components/ui/icon.tsx";
import { Link, usePathname } from "#lib/platform/i18n/navigation.ts";
import { isCurrent, type NavItem } from "./nav-item.ts";

/** A link of a menu that marks the page one is on. */
export function NavLink({ item, className }: { item: NavItem; className: string }) {
  const { number } = useFormatter();
  const pathname = usePathname();
  return (
    <Link
      href={item.href}
      prefetch={false}
      aria-current={isCurrent(pathname, item) ? "page" : undefined}
      className={className}
    >
      {item.icon && <Icon name={item.icon} />}
      <span className="min-w-0 grow">{item.label}</span>
      {item.count !== undefined && item.count > 0 && (
        <span className="rounded-full border border-line bg-paper px-1.5 text-ink text-small tabular-nums">
          {number(item.count)}
        </span>
      )}
    </Link>
  );
}
