import { useLocale, useTranslations } from "next-intl";
import { DossierStatusBadge } from "#components/dossiers/status-badge.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Money } from "#components/ui/money.tsx";
import { Card } from "#components/ui/section.tsx";
import type { DossierView } from "#lib/dossiers/queries/get-dossier.ts";
import type { Standstill } from "#lib/dossiers/standstill.ts";

/** Where the dossier is, until when, and how it stands with the promise to the applicant. */
export function StepPanel({ dossier }: { dossier: DossierView }) {
  const t = useTranslations("desk.step");
  const words = useTranslations("dossiers");
  const locale = useLocale();
  const { status, step, clock, payment, delivery, channel } = dossier;
  const due = clock.dueAt ? (
    <span className={clock.lateMinutes > 0 ? "font-strong text-danger" : undefined}>
      <DateTime at={clock.dueAt} form="deadline" />
      {clock.lateMinutes > 0 && ` · ${t("lateBy", { hours: Math.ceil(clock.lateMinutes / 60) })}`}
    </span>
  ) : (
    t(clock.receivedAt ? "noLimit" : "notStarted")
  );
  return (
    <Card title={<DossierStatusBadge status={status} />}>
      <DefinitionList
        items={[
          ...(step
            ? [
                { term: t("now"), value: step.name[locale] },
                {
                  term: t("holder"),
                  value: [step.holderName, step.agency?.[locale === "en" ? "nameEn" : "name"]]
                    .filter(Boolean)
                    .join(", "),
                },
                {
                  term: t("until"),
                  value: step.dueAt ? <DateTime at={step.dueAt} form="deadline" /> : t("notCounted"),
                },
              ]
            : []),
          { term: t("due"), value: clock.standstill ? <Standing standstill={clock.standstill} /> : due },
          { term: t("submitted"), value: <DateTime at={clock.submittedAt} /> },
          ...(clock.receivedAt ? [{ term: t("received"), value: <DateTime at={clock.receivedAt} /> }] : []),
          { term: t("channel"), value: words(`channel.${channel}`) },
          {
            term: t("fee"),
            value: (
              <>
                {payment.feeDong > 0 && (
                  <>
                    <Money amountDong={payment.feeDong} /> ·{" "}
                  </>
                )}
                {words(`payment.${payment.status}`)}
              </>
            ),
          },
          {
            term: t("delivery"),
            value: [words(`delivery.${delivery.method}`), delivery.address].filter(Boolean).join(": "),
          },
        ]}
      />
    </Card>
  );
}

/** Why the clock stands still, and since when. */
function Standing({ standstill: { since, because } }: { standstill: Standstill }) {
  const t = useTranslations("desk.step");
  return (
    <>
      {because.map((cause) => (
        <span key={cause} className="block">
          {t(`because.${cause}`)}
        </span>
      ))}
      <span className="block text-muted text-small">
        {t.rich("stopped", { since: () => <DateTime at={since} form="short" /> })}
      </span>
    </>
  );
}
