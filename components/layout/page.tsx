import type { ReactNode } from "react";
import { Breadcrumbs, type Crumb } from "#components/ui/breadcrumbs.tsx";
import { classNames } from "#components/ui/class-names.ts";

const widths = { reading: "max-w-reading", page: "max-w-page", wide: "max-w-wide" };

/** The main part of a page: where it is, its one heading, what can be done, and its content. */
export function Page({
  title,
  intro,
  breadcrumbs,
  actions,
  width = "page",
  children,
}: {
  title: ReactNode;
  intro?: ReactNode;
  breadcrumbs?: readonly Crumb[];
  actions?: ReactNode;
  width?: keyof typeof widths;
  children: ReactNode;
}) {
  return (
    <main
      className={classNames(
        "mx-auto w-full px-4 py-6 md:py-8 in-[.office]:py-4 print:max-w-none print:p-0",
        widths[width],
      )}
    >
      {breadcrumbs && <Breadcrumbs items={breadcrumbs} />}
      <div className="mb-6 flex flex-wrap items-start justify-between gap-x-6 gap-y-3 in-[.office]:mb-4">
        <div className="min-w-0 max-w-reading grow">
          <h1 className={isLong(title) ? "text-lead sm:text-title" : undefined}>{title}</h1>
          {intro && <div className="mt-2 text-muted">{intro}</div>}
        </div>
        {actions && <div className="flex flex-wrap gap-2 print:hidden">{actions}</div>}
      </div>
      {children}
    </main>
  );
}

/** Some procedures have names of over 300 characters. */
function isLong(title: ReactNode) {
  return typeof title === "string" && title.length > 90;
}
