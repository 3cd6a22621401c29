import { useTranslations } from "next-intl";
import { DateTime } from "#components/ui/date-time.tsx";
import type { Clock } from "#lib/dossiers/clock-view.ts";
import { useDurationText } from "./duration-text.ts";
import { useMomentText } from "./moment-text.ts";

/** When a result is due, whether that has passed, or why there is no date yet. */
export function DueMoment({ clock }: { clock: Clock }) {
  const t = useTranslations("dossiers.due");
  const duration = useDurationText();
  if (clock.dueAt === null || clock.standstill) return <NoDate clock={clock} />;
  return (
    <>
      <span className="font-strong">
        <DateTime at={clock.dueAt} form="deadline" />
      </span>
      {clock.lateMinutes > 0 && (
        <span className="block font-strong text-danger">
          {t("late", { duration: duration(clock.lateMinutes) })}
        </span>
      )}
    </>
  );
}

function NoDate({ clock: { standstill, receivedAt } }: { clock: Clock }) {
  const t = useTranslations("dossiers.due");
  const { moment } = useMomentText();
  if (!standstill)
    return (
      <>
        <span className="font-strong">{t("none")}</span>
        <span className="block text-muted text-small">
          {t(receivedAt === null ? "beforeReception" : "noLimit")}
        </span>
      </>
    );
  return (
    <>
      {standstill.because.map((cause) => (
        <span key={cause} className="block font-strong">
          {t(`because.${cause}`)}
        </span>
      ))}
      <span className="block text-muted text-small">{t("stopped", { since: moment(standstill.since) })}</span>
    </>
  );
}
