import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icon-paths.ts";

/** Nothing to show: says why, and what can be done instead. */
export function EmptyState({
  icon = "inbox",
  title,
  action,
  children,
}: {
  icon?: IconName;
  title: ReactNode;
  action?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="my-6 rounded-box border border-edge border-dashed px-4 py-10 text-center">
      <Icon name={icon} className="size-10 text-muted" />
      <p className="mt-3 font-strong">{title}</p>
      {children && <div className="mx-auto mt-1 max-w-reading text-muted">{children}</div>}
      {action && <div className="mt-4 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
