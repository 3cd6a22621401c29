import { useLocale, useTranslations } from "next-intl";
import { DossierTimeline } from "#components/dossiers/dossier-timeline.tsx";
import { DueMoment } from "#components/dossiers/due-moment.tsx";
import { LinkedDossiers } from "#components/dossiers/linked-dossiers.tsx";
import { NewAppointmentNotice } from "#components/dossiers/new-appointment.tsx";
import { TrackedOwnStep } from "#components/dossiers/own-step.tsx";
import { DossierStatusBadge } from "#components/dossiers/status-badge.tsx";
import { type StepNow, WhereItIs } from "#components/dossiers/where-it-is.tsx";
import { WhyThisDate } from "#components/dossiers/why-this-date.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Clock } from "#lib/dossiers/clock-view.ts";
import type { DossierStatus } from "#lib/dossiers/lifecycle.ts";
import type { NewAppointment } from "#lib/dossiers/new-appointment.ts";
import type { LinkedDossier } from "#lib/dossiers/queries/linked.ts";
import type { TimelineEntry } from "#lib/dossiers/timeline.ts";
import type { Bilingual } from "#lib/procedures/bilingual.ts";

/** What a second factor shows: the way of a dossier, not what is written in it. */
export type Tracked = {
  code: string;
  status: DossierStatus;
  procedure: { name: Bilingual; code: string };
  step: (StepNow & { isApplicants: boolean }) | null;
  clock: Clock;
  timeline: readonly TimelineEntry[];
  newAppointment: NewAppointment | null;
  linked: readonly LinkedDossier[];
  isSupplementOpen: boolean;
};

/** The story of a dossier without an account. */
export function TrackedDossier({ tracked }: { tracked: Tracked }) {
  const t = useTranslations("tracking");
  const words = useTranslations("dossiers");
  const locale = useLocale();
  const { code, status, procedure, step, clock, timeline, newAppointment, linked, isSupplementOpen } =
    tracked;
  return (
    <div role="status">
      {isSupplementOpen && (
        <Notice tone="warning" title={t("supplement")}>
          <p>{t("supplementText")}</p>
          <LinkButton href={{ pathname: "/dossiers/[code]/supplement", params: { code } }}>
            {t("signIn")}
          </LinkButton>
        </Notice>
      )}
      {step?.isApplicants && !isSupplementOpen && <TrackedOwnStep code={code} step={step} />}
      {newAppointment && <NewAppointmentNotice appointment={newAppointment} />}
      <Section title={t("where")}>
        <WhereItIs step={step} next={undefined} status={status} closedAt={clock.closedAt} />
      </Section>
      <DefinitionList
        items={[
          { term: t("status"), value: <DossierStatusBadge status={status} /> },
          { term: t("procedure"), value: procedure.name[locale] },
          { term: words("due.term"), value: <DueMoment clock={clock} /> },
        ]}
      />
      <div className="my-4">
        <WhyThisDate reasons={clock.dueAt && !clock.standstill ? clock.reasons : []} />
      </div>
      {linked.length > 0 && (
        <Section title={words("linked.title")}>
          <LinkedDossiers linked={linked} page="/dossiers/[code]" />
        </Section>
      )}
      <Section title={t("timeline")}>
        <DossierTimeline entries={timeline} />
      </Section>
    </div>
  );
}
