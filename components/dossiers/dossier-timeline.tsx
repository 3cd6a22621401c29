import { useLocale, useTranslations } from "next-intl";
import type { Tone } from "#components/ui/badge.tsx";
import type { IconName } from "#components/ui/icon-paths.ts";
import { Timeline, type TimelineItem } from "#components/ui/timeline.tsx";
import type { EventType } from "#lib/dossiers/events.ts";
import type { TimelineEntry } from "#lib/dossiers/timeline.ts";
import { useMomentText } from "./moment-text.ts";
import { PaperDecisions } from "./paper-decisions.tsx";
import { VersionMoved } from "./version-moved.tsx";

const looks: Record<EventType, { icon: IconName; tone: Tone }> = {
  submitted: { icon: "upload", tone: "neutral" },
  received: { icon: "inbox", tone: "neutral" },
  refused: { icon: "stop", tone: "danger" },
  supplementRequested: { icon: "warning", tone: "attention" },
  supplementAnswered: { icon: "upload", tone: "neutral" },
  assigned: { icon: "person", tone: "neutral" },
  forwarded: { icon: "right", tone: "neutral" },
  returnedToStep: { icon: "left", tone: "neutral" },
  approved: { icon: "sign", tone: "ok" },
  declined: { icon: "stop", tone: "danger" },
  resultIssued: { icon: "document", tone: "ok" },
  handedOver: { icon: "counter", tone: "neutral" },
  resultReturned: { icon: "checkCircle", tone: "ok" },
  withdrawn: { icon: "stop", tone: "danger" },
  paid: { icon: "money", tone: "ok" },
  versionChanged: { icon: "document", tone: "neutral" },
  movedOn: { icon: "right", tone: "neutral" },
  timerWent: { icon: "clock", tone: "attention" },
  consulted: { icon: "chat", tone: "neutral" },
  consultationAnswered: { icon: "chat", tone: "ok" },
  consultationEnded: { icon: "chat", tone: "neutral" },
  linkedOpened: { icon: "right", tone: "neutral" },
  linkedClosed: { icon: "checkCircle", tone: "ok" },
  outputKept: { icon: "document", tone: "neutral" },
  extended: { icon: "calendar", tone: "attention" },
  dueRecomputed: { icon: "calendar", tone: "neutral" },
  interestDeclared: { icon: "person", tone: "neutral" },
};

/** Events after which the step they lead to is worth naming. */
const moves: readonly EventType[] = ["received", "assigned", "forwarded", "returnedToStep", "approved"];

/** A dossier's story, the latest first. */
export function DossierTimeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const t = useTranslations("dossiers.timeline");
  const itemOf = useTimelineItem();
  return <Timeline items={entries.map(itemOf).reverse()} label={t("label")} />;
}

function useTimelineItem() {
  const t = useTranslations("dossiers");
  const locale = useLocale();
  const { moment } = useMomentText();
  return (
    { type, at, actorName, step, text, dueAt, papers, versions }: TimelineEntry,
    place: number,
  ): TimelineItem => {
    const event = t(`event.${type}`);
    const when = moment(at);
    const said = type === "resultReturned" && text ? t("timeline.receiver", { name: text }) : text;
    return {
      key: `${place}`,
      ...looks[type],
      title: step && moves.includes(type) ? t("timeline.toStep", { event, step: step[locale] }) : event,
      at: actorName ? t("timeline.by", { at: when, name: actorName }) : when,
      children: (said || dueAt || papers.length > 0 || versions) && (
        <>
          {said && <p className="whitespace-pre-line">{said}</p>}
          <PaperDecisions decisions={papers} />
          {versions && <VersionMoved {...versions} />}
          {dueAt && <p>{t("timeline.dueAt", { due: moment(dueAt, "deadline") })}</p>}
        </>
      ),
    };
  };
}
