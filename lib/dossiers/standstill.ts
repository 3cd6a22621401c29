import type { ProcessDefinition } from "#lib/processes/definition.ts";
import { stepOf } from "#lib/processes/steps.ts";
import { effectOf, noStoppers, type Stoppers, stoppersAfter } from "./clock.ts";
import type { DossierEvent, EventType } from "./events.ts";

/** What a time limit may stand still for. */
type StandstillCause = "supplement" | "ownStep" | "linkedDossier" | "opinion" | "payment" | "outside";

/** A time limit that stands still: for what, and since when nothing is counted. */
export type Standstill = { since: Date; because: readonly StandstillCause[] };

const endings: readonly EventType[] = ["refused", "withdrawn", "resultReturned"];

/** Why the time limit stands still now; null while it runs, before reception, and once the dossier has ended. */
export function standstillOf(events: readonly DossierEvent[], process: ProcessDefinition): Standstill | null {
  const from = events.findIndex(({ type }) => type === "received");
  if (from === -1 || events.some(({ type }) => endings.includes(type))) return null;
  let stoppers = noStoppers;
  let since: Date | null = null;
  for (const event of events.slice(from)) {
    stoppers = stoppersAfter(stoppers, event);
    since = effectOf(stoppers) ? (since ?? event.at) : null;
  }
  return since && { since, because: causesOf(stoppers, events, process) };
}

function causesOf(
  { supplement, isOutside, consultations }: Stoppers,
  events: readonly DossierEvent[],
  process: ProcessDefinition,
): StandstillCause[] {
  const causes: StandstillCause[] = [
    ...(supplement ? ["supplement" as const] : []),
    ...(isOutside ? [causeOfStep(events, process)] : []),
    ...(consultations.length > 0 ? ["opinion" as const] : []),
  ];
  return [...new Set(causes)];
}

/** What the step it lies at waits for. */
function causeOfStep(events: readonly DossierEvent[], process: ProcessDefinition): StandstillCause {
  const there = events.findLast((event) => "desk" in event.details);
  const step = there && "desk" in there.details ? stepOf(process, there.details.desk.stepKey) : null;
  if (step?.kind === "applicant") return "ownStep";
  if (step?.until === "consultations") return "opinion";
  return step?.until === "linkedDossier" || step?.until === "payment" ? step.until : "outside";
}
