import { useTranslations } from "next-intl";
import { DossierCode } from "#components/dossiers/dossier-code.tsx";
import { Progress } from "#components/ui/progress.tsx";
import { Card } from "#components/ui/section.tsx";
import type { CompletionLevel } from "#lib/dossiers/completion.ts";

/** What anybody may know of a dossier: its code and how far it is. */
export function ProgressCard({
  progress: { code, level, percent },
}: {
  progress: { code: string; level: CompletionLevel; percent: number };
}) {
  const t = useTranslations("tracking");
  const words = useTranslations("dossiers");
  return (
    <Card title={<DossierCode code={code} />}>
      <p className="mb-3 text-lead">
        <span className="font-strong">{words(`level.${level}`)}.</span> {words(`levelText.${level}`)}
      </p>
      {level !== "ended" && (
        <Progress label={`${t("level")}: ${t("percent", { percent })}`} value={percent} />
      )}
    </Card>
  );
}
