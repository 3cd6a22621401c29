import { useTranslations } from "next-intl";
import { StepBar } from "#components/ui/step-bar.tsx";
import type { CompletionLevel } from "#lib/dossiers/completion.ts";
import { progressOf } from "#lib/dossiers/progress.ts";

/** How far a dossier has come, in five words. `reached` is where it stopped, when it ended before a decision. */
export function DossierProgress({ level, reached }: { level: CompletionLevel; reached?: CompletionLevel }) {
  const t = useTranslations("dossiers");
  const steps = progressOf(level, reached).map((step) => ({
    ...step,
    label: t(`level.${step.state === "stopped" ? "ended" : step.key}`),
  }));
  return <StepBar steps={steps} label={t("progress.label")} />;
}
