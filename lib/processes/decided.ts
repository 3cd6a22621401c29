import type { ActionKind, ProcessDefinition, ProcessStep } from "./definition.ts";
import { firstStep } from "./steps.ts";

/**
 * The steps at which a result may be issued although nobody has decided: a dossier can come there without an approval or a
 * refusal since it was last sent back. Nobody could go on from there, for a result carries the name of who decided.
 */
export function undecidedIssues(process: ProcessDefinition): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const open: Arrival[] = [{ key: firstStep(process).key, isDecided: false }];
  for (const arrival of open) {
    const { key, isDecided } = arrival;
    if (seen.has(`${key} ${isDecided}`)) continue;
    seen.add(`${key} ${isDecided}`);
    const step = process.steps.find((each) => each.key === key);
    if (!isDecided && step?.actions.some(({ kind }) => kind === "issueResult")) found.add(key);
    open.push(...onwardFrom(arrival, step));
  }
  return [...found];
}

/** A dossier at a step, decided or not. */
type Arrival = { key: string; isDecided: boolean };

function onwardFrom({ isDecided }: Arrival, { actions, timers = [] }: Partial<ProcessStep> = {}): Arrival[] {
  return [
    ...(actions ?? []).flatMap(({ kind, to: key }) =>
      key === undefined ? [] : [{ key, isDecided: decidedBy(kind, isDecided) }],
    ),
    ...timers.flatMap(({ to: key }) => (key === undefined ? [] : [{ key, isDecided }])),
  ];
}

/** Sending back takes a decision back as well. */
function decidedBy(kind: ActionKind, isDecided: boolean): boolean {
  if (kind === "returnToStep") return false;
  return isDecided || kind === "approve" || kind === "decline";
}
