import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icon-paths.ts";

/** What a mark means to the person: at rest, under way, needs attention, good, bad. */
export type Tone = "neutral" | "active" | "attention" | "ok" | "danger";

const looks: Record<Tone, { colours: string; icon: IconName }> = {
  neutral: { colours: "border-line bg-surface text-muted", icon: "pause" },
  active: { colours: "border-lam bg-lam-soft text-lam", icon: "clock" },
  attention: { colours: "border-gold bg-gold-soft text-gold", icon: "warning" },
  ok: { colours: "border-ok bg-ok-soft text-ok", icon: "checkCircle" },
  danger: { colours: "border-danger bg-danger-soft text-danger", icon: "error" },
};

const shape =
  "inline-flex items-center gap-1.5 rounded-box border px-2 py-0.5 font-strong text-small align-middle md:whitespace-nowrap";

/** A short label or a count. Says nothing by its colour alone: its words say it all. */
export function Badge({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }) {
  return <span className={classNames(shape, looks[tone].colours)}>{children}</span>;
}

/** The state of something: an icon and words; the colour only helps the eye. */
export function StatusBadge({ tone, icon, children }: { tone: Tone; icon?: IconName; children: ReactNode }) {
  return (
    <span className={classNames(shape, looks[tone].colours)}>
      <Icon name={icon ?? looks[tone].icon} className="size-[1.1em]" />
      {children}
    </span>
  );
}
