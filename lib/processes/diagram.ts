import type {
  ActionKind,
  ProcessAction,
  ProcessDefinition,
  ProcessHolder,
  ProcessStep,
} from "./definition.ts";
import { isForward } from "./steps.ts";

/** A step in the diagram: its lane from the left and its row from the top, both from 0. */
export type DiagramNode = { step: ProcessStep; lane: number; row: number };

/** A way from a step to another. `action`: its place among the actions of the step. */
export type DiagramEdge = {
  from: DiagramNode;
  to: DiagramNode;
  action: number;
  kind: ActionKind;
  isBack: boolean;
};

export type Diagram = { lanes: ProcessHolder[]; nodes: DiagramNode[]; edges: DiagramEdge[]; rows: number };

/**
 * A process drawn in lanes, one for each holder in the order they come up, and in rows: each step below every step that
 * leads on to it. No two steps share a place.
 */
export function diagramOf(process: ProcessDefinition): Diagram {
  const lanes: ProcessHolder[] = [];
  const laneOf = (holder: ProcessHolder) => {
    const known = lanes.findIndex((lane) => isSameHolder(lane, holder));
    return known >= 0 ? known : lanes.push(holder) - 1;
  };
  const nodes = new Map<string, DiagramNode>();
  const taken = new Set<string>();
  const ordered = inOrder(process);
  for (const step of ordered) {
    const lane = laneOf(step.holder);
    const before = ordered.filter(
      (other) => nodes.has(other.key) && onward(other).some(({ to }) => to === step.key),
    );
    let row = Math.max(-1, ...before.map(({ key }) => nodes.get(key)?.row ?? -1)) + 1;
    while (taken.has(`${lane}/${row}`)) row += 1;
    taken.add(`${lane}/${row}`);
    nodes.set(step.key, { step, lane, row });
  }
  const placed = process.steps.flatMap((step) => nodes.get(step.key) ?? []);
  const rows = Math.max(0, ...placed.map(({ row }) => row + 1));
  return { lanes, nodes: placed, edges: placed.flatMap((from) => edgesFrom(from, nodes)), rows };
}

function edgesFrom(from: DiagramNode, nodes: ReadonlyMap<string, DiagramNode>): DiagramEdge[] {
  return from.step.actions.flatMap(({ kind, to: target }, action) => {
    const to = target === undefined ? undefined : nodes.get(target);
    if (!to || to === from) return [];
    return [{ from, to, action, kind, isBack: kind === "returnToStep" || to.row <= from.row }];
  });
}

/** Steps so that each comes after those that lead on to it, as far as no circle forbids; else as they are listed. */
function inOrder({ steps }: ProcessDefinition): ProcessStep[] {
  const byKey = new Map(steps.map((step) => [step.key, step]));
  const seen = new Set<string>();
  const finished: ProcessStep[] = [];
  const visit = (step: ProcessStep) => {
    if (seen.has(step.key)) return;
    seen.add(step.key);
    for (const { to } of onward(step).toReversed()) {
      const next = byKey.get(to ?? "");
      if (next) visit(next);
    }
    finished.push(step);
  };
  for (const step of steps.slice(0, 1)) visit(step);
  const reached = finished.toReversed();
  return [...reached, ...steps.filter(({ key }) => !seen.has(key))];
}

const onward = (step: ProcessStep): ProcessAction[] =>
  step.actions.filter(({ kind, to }) => to !== undefined && (isForward(kind) || kind === "decline"));

function isSameHolder(one: ProcessHolder, other: ProcessHolder) {
  return (
    one.organisation === other.organisation &&
    one.role === other.role &&
    (one.organisation !== "named" || one.agency === other.agency)
  );
}
