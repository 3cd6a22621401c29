import { useLocale, useTranslations } from "next-intl";
import { PaperDecisions } from "#components/dossiers/paper-decisions.tsx";
import { VersionMoved } from "#components/dossiers/version-moved.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Timeline } from "#components/ui/timeline.tsx";
import type { TimelineEntry } from "#lib/dossiers/timeline.ts";

/** The whole story as officials read it, newest first. */
export function DeskTimeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const t = useTranslations("desk");
  const words = useTranslations("dossiers.event");
  const locale = useLocale();
  const items = entries.map(({ type, at, actorName, step, text, dueAt, papers, versions }, index) => ({
    key: `${index}`,
    title: words(type),
    at: (
      <>
        <DateTime at={at} form="short" /> · {actorName}
      </>
    ),
    children: (
      <>
        {step && <p className="text-muted text-small">{t("toStep", { step: step[locale] })}</p>}
        {text && <p className="whitespace-pre-line">{text}</p>}
        <PaperDecisions decisions={papers} />
        {versions && <VersionMoved {...versions} />}
        {dueAt && (
          <p className="text-small">
            {t("promised")} <DateTime at={dueAt} form="deadline" />
          </p>
        )}
      </>
    ),
  }));
  return <Timeline items={items.toReversed()} />;
}
