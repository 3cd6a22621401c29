import { useFormatter, useTranslations } from "next-intl";
import { DataTable } from "#components/ui/data-table.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Pagination } from "#components/ui/pagination.tsx";

type Moved = {
  code: string;
  formerDueAt: Date | null;
  dueAt: Date | null;
  formerStepDueAt: Date | null;
  stepDueAt: Date | null;
};

type Report = {
  changedAt: Date;
  changedBy: string | null;
  checked: number;
  moved: number;
  earliestAt: Date | null;
  finishedAt: Date | null;
  moves: readonly Moved[];
  nextAfter: string | null;
};

/** What the last change of the calendar moved among the dossiers that were open. */
export function CalendarMoves({ report, year }: { report: Report; year: number }) {
  const t = useTranslations("calendar.moved");
  const { number } = useFormatter();
  const { changedAt, changedBy, checked, moved, earliestAt, finishedAt, moves, nextAfter } = report;
  return (
    <>
      <Notice tone={finishedAt ? "success" : "info"}>
        <p>
          {t("by", { name: changedBy ?? t("portal") })} <DateTime at={changedAt} form="short" />.{" "}
          {finishedAt
            ? t("done", { checked: number(checked), moved: number(moved) })
            : t("running", { checked: number(checked) })}
        </p>
        {earliestAt && (
          <p>
            {t("earliest")} <DateTime at={earliestAt} form="short" />
          </p>
        )}
      </Notice>
      {moves.length > 0 && (
        <DataTable
          caption={t("list")}
          rows={moves}
          rowKey={({ code }) => code}
          columns={[
            { key: "code", head: t("code"), main: true, nowrap: true, cell: ({ code }) => code },
            {
              key: "due",
              head: t("due"),
              cell: ({ formerDueAt, dueAt }) => <FromTo from={formerDueAt} to={dueAt} />,
            },
            {
              key: "step",
              head: t("step"),
              cell: ({ formerStepDueAt, stepDueAt }) => <FromTo from={formerStepDueAt} to={stepDueAt} />,
            },
          ]}
        />
      )}
      <Pagination
        next={
          nextAfter
            ? { pathname: "/staff/calendar", query: { nam: String(year), sau: nextAfter } }
            : undefined
        }
      />
    </>
  );
}

/** What stayed as it was is said once. */
function FromTo({ from, to }: { from: Date | null; to: Date | null }) {
  const t = useTranslations("calendar.moved");
  if (from === null || to === null) return "–";
  if (from.getTime() === to.getTime()) return t("unchanged");
  return t.rich("fromTo", {
    from: () => <DateTime at={from} form="short" />,
    to: () => <DateTime at={to} form="short" />,
  });
}
