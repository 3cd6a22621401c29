import { useTranslations } from "next-intl";
import { DayText } from "#components/ui/date-time.tsx";
import type { UsualTime as Time } from "#lib/reports/queries/usual-times.ts";

/** How long it really took, said as people say it, with what it was counted from. */
export function UsualTime({ times }: { times: readonly Time[] }) {
  const t = useTranslations("offices.usual");
  const kinds = useTranslations("agencies.kind");
  if (times.length === 0) return null;
  return (
    <div className="mt-3 rounded-box border border-line bg-surface px-4 py-3">
      {times.map((time) => (
        <div key={time.handlerKind} className="py-1">
          <p>
            <span className="font-strong">
              {times.length > 1 ? t("atKind", { kind: kinds(time.handlerKind) }) : t("title")}
            </span>{" "}
            {time.medianDays === time.ninetiethDays
              ? t("alike", { days: time.ninetiethDays })
              : t("spread", { median: time.medianDays, ninetieth: time.ninetiethDays })}
          </p>
          <p className="text-muted text-small">
            {t.rich("counted", {
              count: time.dossiers,
              from: () => <DayText on={time.fromOn} />,
              to: () => <DayText on={time.toOn} />,
            })}
          </p>
        </div>
      ))}
    </div>
  );
}
