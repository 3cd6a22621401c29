import type { ReactNode } from "react";
import { Link } from "#lib/platform/i18n/navigation.ts";
import { classNames } from "./class-names.ts";
import type { Href } from "./href.ts";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icon-paths.ts";

/** A part of a page under its own heading. What is only asked and answered on a screen need not be on paper. */
export function Section({
  title,
  id,
  actions,
  isOnPaper = true,
  children,
}: {
  title: ReactNode;
  id?: string;
  actions?: ReactNode;
  isOnPaper?: boolean;
  children: ReactNode;
}) {
  return (
    <section id={id} className={classNames("my-8 in-[.office]:my-6", !isOnPaper && "print:hidden")}>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-2">
        <h2>{title}</h2>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
      {children}
    </section>
  );
}

/** A bordered box for what belongs together. */
export function Card({
  title,
  actions,
  className,
  children,
}: {
  title?: ReactNode;
  actions?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  return (
    <section
      className={classNames("rounded-box border border-line bg-paper p-4 sm:p-6 in-[.office]:p-4", className)}
    >
      {(title || actions) && (
        <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
          {title && <h2 className="text-lead">{title}</h2>}
          {actions}
        </div>
      )}
      {children}
    </section>
  );
}

/** A card that leads somewhere: the title is the link, the whole card the target. */
export function LinkCard({
  href,
  title,
  icon,
  children,
}: {
  href: Href;
  title: ReactNode;
  icon?: IconName;
  children?: ReactNode;
}) {
  return (
    <div className="relative flex h-full gap-4 rounded-box border border-line bg-paper p-4 hover:border-lam hover:bg-lam-soft max-sm:gap-3 max-sm:p-3">
      {icon && <Icon name={icon} className="mt-0.5 size-6 text-lam" />}
      <div className="min-w-0">
        <h3 className="text-body">
          <Link
            href={href}
            prefetch={false}
            className="text-lam after:absolute after:inset-0 hover:underline"
          >
            {title}
          </Link>
        </h3>
        {children && <div className="mt-1 text-muted text-small">{children}</div>}
      </div>
    </div>
  );
}
