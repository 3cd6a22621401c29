import { canHold } from "#lib/forms/can-hold.ts";
import type { Condition } from "#lib/forms/conditions.ts";
import { asTested } from "./check-conditions.ts";
import type { ActionKind, ProcessDefinition, ProcessStep } from "./definition.ts";
import { firstStep, isForward } from "./steps.ts";

/**
 * The steps at which a result may be issued although nobody has decided: a dossier can come there without an approval or a
 * refusal since it was last sent back. Nobody could go on from there, for a result carries the name of who decided.
 */
export function undecidedIssues(process: ProcessDefinition): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const open: Arrival[] = [{ key: firstStep(process).key, isDecided: false, passed: [] }];
  for (const arrival of open) {
    const { key, isDecided } = arrival;
    const sign = JSON.stringify(arrival);
    if (seen.has(sign)) continue;
    seen.add(sign);
    const step = process.steps.find((each) => each.key === key);
    if (!isDecided && step?.actions.some(({ kind }) => kind === "issueResult")) found.add(key);
    open.push(...onwardFrom(arrival, step));
  }
  return [...found];
}

/** A dossier at a step, decided or not. `passed`: conditions of deciding steps that it was led past, so they do not hold. */
type Arrival = { key: string; isDecided: boolean; passed: readonly Condition[] };

function onwardFrom({ isDecided, passed }: Arrival, step: Partial<ProcessStep> = {}): Arrival[] {
  const { actions = [], timers = [] } = step;
  return [
    ...actions.flatMap(({ kind, to: key }) =>
      key === undefined ? [] : [{ key, isDecided: decidedBy(kind, isDecided), passed }],
    ),
    ...timers.flatMap(({ to: key }) => (key === undefined ? [] : [{ key, isDecided, passed }])),
    ...passedOver({ isDecided, passed }, step),
  ];
}

/** Where a dossier comes for which the step is not meant: past it by its first way forward, as nobody decided there. */
function passedOver(
  { isDecided, passed }: Omit<Arrival, "key">,
  { when, actions = [] }: Partial<ProcessStep>,
): Arrival[] {
  const key = actions.find(({ kind, to }) => isForward(kind) && to !== undefined)?.to;
  const decides = actions.some(({ kind }) => decidedBy(kind, false));
  if (!when || key === undefined || !decides) return [];
  const failing = [...passed.filter((each) => JSON.stringify(each) !== JSON.stringify(when)), when];
  const none: Condition = { and: failing.map((not) => ({ not })) };
  return canHold(none, asTested(none)) ? [{ key, isDecided, passed: failing }] : [];
}

/** Sending back takes a decision back as well. */
function decidedBy(kind: ActionKind, isDecided: boolean): boolean {
  if (kind === "returnToStep") return false;
  return isDecided || kind === "approve" || kind === "decline";
}
