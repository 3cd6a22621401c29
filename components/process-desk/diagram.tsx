import { useLocale, useTranslations } from "next-intl";
import { classNames } from "#components/ui/class-names.ts";
import type { ProcessDefinition } from "#lib/processes/definition.ts";
import { type DiagramNode, diagramOf } from "#lib/processes/diagram.ts";
import { box, brokenWords, lineOf, placeOf } from "./diagram-places.ts";
import { type ProcessNames, useProcessWords } from "./use-process-words.ts";

/** A process as a drawing: holders as lanes, ways onward as lines, returns dashed. Each step leads to its form. */
export function ProcessDiagram({
  process,
  faulty,
  names,
  addressOf,
}: {
  process: ProcessDefinition;
  /** Keys of steps at which something is wrong. */
  faulty: ReadonlySet<string>;
  names: ProcessNames;
  /** Where a step is edited. */
  addressOf: (step: string) => string;
}) {
  const t = useTranslations("processDesk.diagram");
  const words = useProcessWords(names);
  const { lanes, nodes, edges, rows } = diagramOf(process);
  const width = lanes.length * box.laneWidth + 30;
  const height = box.headHeight + rows * box.rowHeight;
  return (
    <section
      aria-label={t("scroll")}
      tabIndex={-1}
      className="overflow-x-auto rounded-box border border-line"
    >
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} className="max-w-none">
        <title>{t("title")}</title>
        <defs>
          <marker
            id="mui-ten"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="5"
            markerHeight="5"
            orient="auto"
          >
            <path d="M0 0 8 4 0 8z" className="fill-muted" />
          </marker>
        </defs>
        {lanes.map((lane, place) => (
          <g key={JSON.stringify(lane)}>
            <rect
              x={place * box.laneWidth}
              width={box.laneWidth}
              height={height}
              className={place % 2 === 0 ? "fill-surface" : "fill-paper"}
            />
            <text x={place * box.laneWidth + 12} y="22" className="fill-muted text-small">
              {brokenWords(words.holder(lane), 32, 2).map((line, number) => (
                <tspan key={line} x={place * box.laneWidth + 12} dy={number === 0 ? 0 : 18}>
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        ))}
        {edges.map((edge) => (
          <path
            key={`${edge.from.step.key} ${edge.action}`}
            d={lineOf(edge)}
            markerEnd="url(#mui-ten)"
            strokeDasharray={edge.isBack ? "6 5" : undefined}
            className="fill-none stroke-muted stroke-2"
          />
        ))}
        {nodes.map((node) => (
          <StepBox
            key={node.step.key}
            node={node}
            isFaulty={faulty.has(node.step.key)}
            time={words.time(node.step.workingMinutes)}
            href={addressOf(node.step.key)}
          />
        ))}
      </svg>
    </section>
  );
}

function StepBox({
  node,
  isFaulty,
  time,
  href,
}: {
  node: DiagramNode;
  isFaulty: boolean;
  time: string;
  href: string;
}) {
  const t = useTranslations("processDesk.diagram");
  const locale = useLocale();
  const { step } = node;
  const { x, y } = placeOf(node);
  const notes = [step.counted ? time : t("notCounted"), ...(isFaulty ? [`⚠ ${t("problem")}`] : [])];
  return (
    <a href={href} className="group">
      <rect
        x={x}
        y={y}
        width={box.width}
        height={box.height}
        rx="6"
        strokeDasharray={step.counted ? undefined : "3 3"}
        className={classNames(
          "fill-paper stroke-2 group-hover:fill-lam-soft",
          isFaulty ? "stroke-danger" : "stroke-lam",
        )}
      />
      <text x={x + 10} y={y + 20} className="fill-ink text-small">
        {brokenWords(step.name[locale], 24, 2).map((line, place) => (
          <tspan key={line} x={x + 10} dy={place === 0 ? 0 : 18}>
            {line}
          </tspan>
        ))}
      </text>
      <text
        x={x + 10}
        y={y + box.height - 10}
        className={classNames("text-small", isFaulty ? "fill-danger" : "fill-muted")}
      >
        {notes.join(" · ")}
      </text>
    </a>
  );
}
