import type { ReactNode } from "react";
import type { Tone } from "./badge.tsx";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icon-paths.ts";

/** Something that happened, or is expected. `at` is shown as given: a `DateTime`, or words. */
export type TimelineItem = {
  key: string;
  title: ReactNode;
  at?: ReactNode;
  tone?: Tone;
  icon?: IconName;
  children?: ReactNode;
};

const dots: Record<Tone, string> = {
  neutral: "border-edge bg-paper text-muted",
  active: "border-lam bg-lam text-on-lam",
  attention: "border-gold bg-gold-soft text-gold",
  ok: "border-ok bg-ok-soft text-ok",
  danger: "border-danger bg-danger-soft text-danger",
};

/** What happened, one thing below the other, in the order given. */
export function Timeline({ items, label }: { items: readonly TimelineItem[]; label?: string }) {
  return (
    <ol aria-label={label} className="my-2">
      {items.map(({ key, title, at, tone = "neutral", icon, children }) => (
        <li key={key} className="group relative flex gap-3 pb-5 last:pb-0">
          <div className="absolute top-8 bottom-0 left-4 w-px bg-line group-last:hidden" />
          <div
            className={classNames(
              "flex size-8 shrink-0 items-center justify-center rounded-full border",
              dots[tone],
            )}
          >
            <Icon name={icon ?? "check"} className="size-4" />
          </div>
          <div className="min-w-0 grow pt-0.5">
            <p className="font-strong">{title}</p>
            {at && <p className="text-muted text-small">{at}</p>}
            {children && <div className="mt-1">{children}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
