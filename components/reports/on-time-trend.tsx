import { useFormatter, useTranslations } from "next-intl";
import { DataTable } from "#components/ui/data-table.tsx";
import { ratioOf } from "#lib/reports/indicators.ts";
import type { MonthReport } from "#lib/reports/queries/month-report.ts";

const width = 360;
const height = 96;

/** The share on time over six months: a picture, and the same in a table for who cannot see it. */
export function OnTimeTrend({ trend }: { trend: MonthReport["trend"] }) {
  const t = useTranslations("reports");
  const { number } = useFormatter();
  const words = (share: MonthReport["trend"][number]) => {
    const ratio = ratioOf(share);
    if (ratio === null) return t("none");
    return t("share", { percent: number(ratio, { style: "percent" }), ...share });
  };
  const slot = width / trend.length;
  return (
    <figure>
      <svg viewBox={`0 0 ${width} ${height}`} className="w-full max-w-120" aria-hidden="true">
        <line x1="0" y1={height - 16} x2={width} y2={height - 16} className="stroke-line" />
        {trend.map((share, index) => {
          const tall = (ratioOf(share) ?? 0) * (height - 32);
          return (
            <g key={share.month}>
              <rect
                x={index * slot + slot / 4}
                y={height - 16 - tall}
                width={slot / 2}
                height={tall}
                className="fill-lam"
              />
              <text
                x={index * slot + slot / 2}
                y={height - 3}
                textAnchor="middle"
                className="fill-muted text-[11px]"
              >
                {share.month.slice(5)}/{share.month.slice(2, 4)}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption className="sr-only">
        <DataTable
          caption={t("trend")}
          rows={trend}
          rowKey={({ month }) => month}
          columns={[
            { key: "month", head: t("trendMonth"), main: true, cell: ({ month }) => month },
            { key: "share", head: t("trendShare"), cell: words },
          ]}
        />
      </figcaption>
    </figure>
  );
}
