import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

/** The arrow of this fold, and not of one that lies within it. */
const opened = "[&[open]>summary>svg]:rotate-90";

/** What most people need not read, one fold away. On paper it lies open. */
export function Details({
  summary,
  id,
  open,
  name,
  isBare = false,
  children,
}: {
  summary: ReactNode;
  id?: string;
  open?: boolean;
  name?: string;
  /** In a frame of its own: no lines, no indent. */
  isBare?: boolean;
  children: ReactNode;
}) {
  return (
    <details
      id={id}
      open={open}
      name={name}
      className={isBare ? opened : `border-line border-b first:border-t ${opened}`}
    >
      <summary className="flex min-h-control list-none items-center gap-2 py-2 font-strong text-lam hover:text-lam-deep [&::-webkit-details-marker]:hidden">
        <Icon name="right" className="size-5 transition-transform" />
        <span className="min-w-0">{summary}</span>
      </summary>
      <div className={isBare ? undefined : "pb-4 pl-7"}>{children}</div>
    </details>
  );
}
