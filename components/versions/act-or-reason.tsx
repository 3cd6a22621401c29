import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { Button } from "#components/ui/button.tsx";
import type { Hindrance } from "#lib/procedures/queries/draft-acts.ts";
import type { HandlingProblem } from "#lib/processes/queries/handling-problems.ts";

/** Why something cannot be done now with a procedure, a form or a process, as a key of the errors; null: it can. */
export type ActHindrance = Hindrance | HandlingProblem["kind"] | "formProblems" | "processProblems";

/** What can be done, or the same as a button that cannot be pressed, with the reason beside it. */
export function ActOrReason({
  reason,
  label,
  children,
}: {
  reason: ActHindrance;
  label: string;
  children: ReactNode;
}) {
  const t = useTranslations("errors");
  const id = useId();
  if (!reason) return children;
  return (
    <div className="max-w-reading">
      <Button disabled aria-describedby={id} className="disabled:cursor-not-allowed disabled:opacity-60">
        {label}
      </Button>
      <p id={id} className="text-muted text-small">
        {t(reason)}
      </p>
    </div>
  );
}
