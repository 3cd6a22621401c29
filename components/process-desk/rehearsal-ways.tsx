import { useLocale, useTranslations } from "next-intl";
import { Badge } from "#components/ui/badge.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Details } from "#components/ui/details.tsx";
import { isoOfMoment } from "#lib/deadlines/moment.ts";
import type { ProcessStep } from "#lib/processes/definition.ts";
import type { RehearsedPath } from "#lib/processes/rehearse.ts";
import { standsStill } from "#lib/processes/steps.ts";
import { type ProcessNames, useProcessWords } from "./use-process-words.ts";

const mostWays = 20;

/** Every way of a rehearsal: its steps with their days, who holds them, what the applicant reads, and the sum. */
export function RehearsalWays({
  paths,
  limitMinutes,
  names,
}: {
  paths: readonly RehearsedPath[];
  limitMinutes: number | null;
  names: ProcessNames;
}) {
  const t = useTranslations("processDesk.rehearsal");
  return (
    <>
      {paths.slice(0, mostWays).map((path, place) => (
        <Details
          key={path.stops.map(({ step, by }) => `${step.key} ${by.kind} ${by.to}`).join()}
          summary={t("way", { number: place + 1, end: t(`end.${path.end}`) })}
          open={place === 0}
        >
          <Way path={path} limitMinutes={limitMinutes} names={names} />
        </Details>
      ))}
      {paths.length > mostWays && <p className="mt-3">{t("more", { count: paths.length - mostWays })}</p>}
    </>
  );
}

/** A step that is nobody's at the office stops the time limit; another that does not count lets it run on. */
function stillOf(step: ProcessStep) {
  return standsStill(step) ? "rehearsal.standsStill" : "said.notCounted";
}

function Way({
  path,
  limitMinutes,
  names,
}: {
  path: RehearsedPath;
  limitMinutes: number | null;
  names: ProcessNames;
}) {
  const t = useTranslations("processDesk");
  const locale = useLocale();
  const words = useProcessWords(names);
  const isLate = path.lateMinutes > 0 || (limitMinutes !== null && path.countedMinutes > limitMinutes);
  const limit = limitMinutes === null ? "" : words.time(limitMinutes);
  const rows = path.stops.map((stop, place) => ({ ...stop, place }));
  return (
    <>
      <p className="mb-2">
        {t.rich("rehearsal.total", {
          time: words.time(path.countedMinutes),
          finished: () => <DateTime at={isoOfMoment(path.finishedAt)} form="moment" />,
        })}
        {". "}
        {limitMinutes === null ? (
          t("rehearsal.noLimit")
        ) : (
          <Badge tone={isLate ? "danger" : "ok"}>
            {t(isLate ? "rehearsal.late" : "rehearsal.within", { limit })}
          </Badge>
        )}
      </p>
      <DataTable
        caption={t("steps.title")}
        rows={rows}
        rowKey={({ place }) => String(place)}
        columns={[
          { key: "name", head: t("steps.name"), main: true, cell: ({ step }) => step.name[locale] },
          { key: "holder", head: t("steps.holder"), cell: ({ step }) => words.holder(step.holder) },
          {
            key: "arrived",
            head: t("rehearsal.arrived"),
            nowrap: true,
            cell: ({ arrivedAt }) => <DateTime at={isoOfMoment(arrivedAt)} form="short" />,
          },
          {
            key: "left",
            head: t("rehearsal.left"),
            nowrap: true,
            cell: ({ step, leftAt }) => (
              <>
                {step.counted ? <DateTime at={isoOfMoment(leftAt)} form="short" /> : t(stillOf(step))}
                {step.actions.some(({ pauses }) => pauses) && (
                  <span className="block text-muted text-small">{t("rehearsal.mayPause")}</span>
                )}
              </>
            ),
          },
          {
            key: "action",
            head: t("steps.actions"),
            cell: ({ by }) => by.name?.[locale] ?? t(`action.${by.kind}`),
          },
          { key: "citizen", head: t("rehearsal.citizen"), cell: ({ step }) => step.citizenText[locale] },
        ]}
      />
    </>
  );
}
