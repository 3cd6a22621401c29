import type { ProcessDefinition } from "#lib/processes/definition.ts";
import type { DossierState } from "./dossier-state.ts";
import type { DossierEvent, EventType } from "./events.ts";
import { isClosed } from "./lifecycle.ts";
import { stateAfter, stateOf } from "./projection.ts";

/** How the national portal tells where a dossier is (its field TrangThaiHoSo), by our names. */
const nationalStatuses = {
  registered: 1,
  accepted: 2,
  notAccepted: 3,
  processing: 4,
  supplementRequired: 5,
  financialObligation: 6,
  withdrawalRequested: 7,
  stopped: 8,
  completed: 9,
  returned: 10,
} as const;

export type NationalStatus = keyof typeof nationalStatuses;

/** The statuses that may follow each; a dossier that was not accepted, was stopped or returned stays so. */
export const nationalTransitions: { readonly [status in NationalStatus]: readonly NationalStatus[] } = {
  registered: ["accepted", "notAccepted", "supplementRequired", "withdrawalRequested"],
  accepted: [
    "processing",
    "supplementRequired",
    "financialObligation",
    "withdrawalRequested",
    "stopped",
    "completed",
  ],
  notAccepted: [],
  processing: ["supplementRequired", "financialObligation", "withdrawalRequested", "stopped", "completed"],
  // Answered before reception it is looked at anew, after it the work goes on.
  supplementRequired: [
    "registered",
    "processing",
    "financialObligation",
    "notAccepted",
    "withdrawalRequested",
    "stopped",
  ],
  financialObligation: ["processing", "supplementRequired", "withdrawalRequested", "stopped", "completed"],
  withdrawalRequested: ["stopped"],
  stopped: [],
  completed: ["returned"],
  returned: [],
};

/** Happens to a dossier without anybody working on it: it stays accepted until somebody does. */
const notWork: readonly EventType[] = ["paid", "versionChanged", "timerWent", "dueRecomputed"];

/** The national statuses a history passes through, in order; the last is what it has now. */
export function nationalHistory(
  events: readonly DossierEvent[],
  process: Pick<ProcessDefinition, "steps">,
): NationalStatus[] {
  const [submitted, ...rest] = events;
  if (!submitted) return [];
  let state = stateOf([submitted]);
  let isWorkedOn = false;
  const passed: NationalStatus[] = ["registered"];
  for (const event of rest) {
    const former = state.status;
    const wasHandled = passed.at(-1) === "financialObligation" || !notWork.includes(event.type);
    isWorkedOn ||= state.receivedAt !== null && wasHandled;
    state = stateAfter(state, event);
    // A closed dossier may still be paid for, or hear of a linked one.
    if (isClosed(former)) continue;
    const wasReady = former === "result_ready";
    for (const status of statusesOf(event.type, { state, isWorkedOn, wasReady, process }))
      if (passed.at(-1) !== status) passed.push(status);
  }
  return passed;
}

/** What the national portal is told of a dossier now. */
export function nationalStatusOf(
  events: readonly DossierEvent[],
  process: Pick<ProcessDefinition, "steps">,
): number {
  return nationalStatuses[nationalHistory(events, process).at(-1) ?? "registered"];
}

type After = {
  state: DossierState;
  isWorkedOn: boolean;
  wasReady: boolean;
  process: Pick<ProcessDefinition, "steps">;
};

/** What one event brings: mostly one status; some acts of ours are two there. */
function statusesOf(type: EventType, { state, isWorkedOn, wasReady, process }: After): NationalStatus[] {
  switch (state.status) {
    case "submitted":
      return ["registered"];
    case "supplement_required":
      return ["supplementRequired"];
    case "in_progress": {
      const step = process.steps.find(({ key }) => key === state.stepKey);
      const owes = step?.until === "payment" && state.paymentStatus === "owed";
      const accepted: NationalStatus[] = type === "received" ? ["accepted"] : [];
      if (owes) return [...accepted, "financialObligation"];
      return isWorkedOn ? [...accepted, "processing"] : ["accepted"];
    }
    case "result_ready":
      return ["completed"];
    case "returned":
      return wasReady ? ["returned"] : ["completed", "returned"];
    case "refused":
      return [state.receivedAt === null ? "notAccepted" : "stopped"];
    case "withdrawn":
      return ["withdrawalRequested", "stopped"];
  }
}
