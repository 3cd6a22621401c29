"use client"; // a library that draws in the browser; loaded only while a diagram is being changed

import "@xyflow/react/dist/base.css";
import {
  Controls,
  type Edge,
  Handle,
  MarkerType,
  type Node,
  type NodeProps,
  Position,
  ReactFlow,
} from "@xyflow/react";
import { useLocale, useTranslations } from "next-intl";
import { classNames } from "#components/ui/class-names.ts";
import type { ProcessDefinition } from "#lib/processes/definition.ts";
import { diagramOf } from "#lib/processes/diagram.ts";
import type { ShapeChange } from "#lib/processes/editing/change.ts";
import { box, placeOf, type Selected } from "./diagram-places.ts";

type StepNode = Node<{ label: string; isCounted: boolean }, "step">;

const nodeTypes = { step: StepBox };

/** The steps as boxes with two dots: dragging from the lower dot of one to another joins them. */
export function Flow({
  process,
  selected,
  onSelect,
  onChange,
}: {
  process: ProcessDefinition;
  selected: Selected;
  onSelect: (selected: Selected) => void;
  onChange: (change: ShapeChange) => void;
}) {
  const t = useTranslations("processDesk");
  const locale = useLocale();
  const diagram = diagramOf(process);
  const nodes = diagram.nodes.map(
    (node): StepNode => ({
      id: node.step.key,
      type: "step",
      position: placeOf(node),
      width: box.width,
      height: box.height,
      selected: selected !== null && "step" in selected && selected.step === node.step.key,
      data: { label: node.step.name[locale], isCounted: node.step.counted },
    }),
  );
  const edges = diagram.edges.map(
    ({ from, to, action, kind, isBack }): Edge => ({
      id: `${from.step.key} ${action}`,
      source: from.step.key,
      target: to.step.key,
      type: isBack ? "smoothstep" : "default",
      animated: isBack,
      ariaLabel: `${from.step.name[locale]}: ${t(`action.${kind}`)}, ${to.step.name[locale]}`,
      selected:
        selected !== null &&
        "from" in selected &&
        selected.from === from.step.key &&
        selected.action === action,
      markerEnd: { type: MarkerType.ArrowClosed },
    }),
  );
  return (
    <div className="h-160 rounded-box border border-line bg-surface">
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        nodesDraggable={false}
        fitView
        fitViewOptions={{ maxZoom: 1 }}
        minZoom={0.3}
        deleteKeyCode={["Delete", "Backspace"]}
        onBeforeDelete={async ({ edges: gone, nodes: goneSteps }) => {
          for (const { id } of gone.slice(0, goneSteps.length === 0 ? 1 : 0)) cut(id);
          return false; // what is drawn follows from the process alone
        }}
        onConnect={({ source, target }) => onChange({ kind: "connect", from: source, to: target })}
        onNodeClick={(_event, { id }) => onSelect({ step: id })}
        onEdgeClick={(_event, { id }) => onSelect(wayIn(id))}
        onPaneClick={() => onSelect(null)}
        onNodesChange={(made) => {
          const chosen = made.find((each) => each.type === "select" && each.selected);
          if (chosen?.type === "select") onSelect({ step: chosen.id });
        }}
        onEdgesChange={(made) => {
          const chosen = made.find((each) => each.type === "select" && each.selected);
          if (chosen?.type === "select") onSelect(wayIn(chosen.id));
        }}
        aria-label={t("diagram.title")}
        className="[&_.react-flow\_\_attribution]:bg-paper [&_.react-flow\_\_attribution_a]:text-ink!"
      >
        <Controls showInteractive={false} />
      </ReactFlow>
    </div>
  );

  function cut(id: string) {
    onChange({ kind: "disconnect", ...wayIn(id) });
  }
}

function wayIn(id: string): { from: string; action: number } {
  const [from = "", action] = id.split(" ");
  return { from, action: Number(action) };
}

function StepBox({ data, selected }: NodeProps<StepNode>) {
  const dot = "size-3! border-2! border-lam! bg-paper! rounded-full";
  return (
    <div
      className={classNames(
        "flex h-full items-center rounded-box border-2 bg-paper p-2 text-small",
        selected ? "border-gold bg-gold-soft" : "border-lam",
        !data.isCounted && "border-dashed",
      )}
    >
      <Handle type="target" position={Position.Top} className={dot} />
      <span className="line-clamp-3">{data.label}</span>
      <Handle type="source" position={Position.Bottom} className={dot} />
    </div>
  );
}
