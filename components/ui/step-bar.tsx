import { useTranslations } from "next-intl";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icon-paths.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

type StepState = "done" | "current" | "waiting" | "stopped";
/** One step of a way with a known end. */
export type Step = { key: string; label: string; state: StepState };

const looks: Record<StepState, { bar: string; ink: string; icon?: IconName }> = {
  done: { bar: "bg-ok", ink: "text-ok", icon: "check" },
  current: { bar: "bg-lam", ink: "text-ink font-strong" },
  waiting: { bar: "bg-line", ink: "text-muted" },
  stopped: { bar: "bg-danger", ink: "text-danger font-strong", icon: "error" },
};

/** More names than this do not fit beside one another. */
const mostNames = 6;

/** How far something has come: a bar a step, and "step 2 of 5" in words. A phone names only the step it is at, as does a long way. */
export function StepBar({ steps, label }: { steps: readonly Step[]; label?: string }) {
  const t = useTranslations("common.steps");
  const isLong = steps.length > mostNames;
  const place = steps.findIndex(({ state }) => state === "current" || state === "stopped");
  return (
    <div className="my-4">
      {place >= 0 && (
        <p className={classNames("mb-2", !isLong && "md:sr-only")}>
          <span className="text-muted">{t("position", { step: place + 1, total: steps.length })}: </span>
          <span className="font-strong">{steps[place]?.label}</span>
        </p>
      )}
      <ol aria-label={label ?? t("label")} className="flex gap-1">
        {steps.map(({ key, label: name, state }) => (
          <li key={key} aria-current={state === "current" ? "step" : undefined} className="min-w-0 flex-1">
            <div className={classNames("h-2 rounded-full print:border", looks[state].bar)} />
            <div
              className={classNames(
                "mt-1.5 flex gap-1 pr-2 text-small",
                isLong ? "sr-only" : "max-md:sr-only",
                looks[state].ink,
              )}
            >
              {looks[state].icon && <Icon name={looks[state].icon} className="mt-0.5 size-[1.2em]" />}
              <span className="min-w-0">
                {name}
                <VisuallyHidden> ({t(state)})</VisuallyHidden>
              </span>
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
