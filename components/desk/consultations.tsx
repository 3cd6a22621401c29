import { useTranslations } from "next-intl";
import { StatusBadge } from "#components/ui/badge.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import type { Consultation } from "#lib/dossiers/consultations.ts";

/** Who was asked for an opinion, what, until when, and what they say. */
export function Consultations({ consultations }: { consultations: readonly Consultation[] }) {
  const t = useTranslations("desk.consultations");
  return (
    <ul className="divide-y divide-line">
      {consultations.map((consultation) => {
        const { id, agencyName, question, askedAt, askedBy, answerDueAt } = consultation;
        return (
          <li key={id} className="space-y-1 py-2">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="font-strong">{agencyName}</span>
              <StateOf consultation={consultation} />
            </p>
            <p className="whitespace-pre-line">
              <span className="text-muted">{t("question")}:</span> {question}
            </p>
            <p className="text-muted text-small">
              {t.rich("asked", { at: () => <DateTime at={askedAt} form="short" />, name: askedBy })} ·{" "}
              {t.rich("dueAt", { due: () => <DateTime at={answerDueAt} form="short" /> })}
            </p>
            <Outcome consultation={consultation} />
          </li>
        );
      })}
    </ul>
  );
}

function StateOf({ consultation: { answer, ended, isLate } }: { consultation: Consultation }) {
  const t = useTranslations("desk");
  if (answer)
    return (
      <>
        <StatusBadge tone={answer.verdict === "disagrees" ? "attention" : "ok"} icon="chat">
          {t(`verdict.${answer.verdict}`)}
        </StatusBadge>
        {isLate && <span className="text-muted text-small">{t("consultations.answeredLate")}</span>}
      </>
    );
  if (ended) return null;
  return (
    <StatusBadge tone={isLate ? "danger" : "active"}>
      {t(isLate ? "consultations.late" : "consultations.waiting")}
    </StatusBadge>
  );
}

function Outcome({ consultation: { answer, ended } }: { consultation: Consultation }) {
  const t = useTranslations("desk.consultations");
  if (answer)
    return (
      <>
        <p className="whitespace-pre-line">{answer.opinion}</p>
        <p className="text-muted text-small">
          {t.rich("answered", { at: () => <DateTime at={answer.at} form="short" />, name: answer.by })}
        </p>
      </>
    );
  if (!ended) return null;
  return (
    <p className="text-muted">
      {t.rich("ended", { at: () => <DateTime at={ended.at} form="short" />, reason: ended.reason })}
    </p>
  );
}
