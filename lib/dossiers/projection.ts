import type { DossierState } from "./dossier-state.ts";
import type { Desk, DossierEvent } from "./events.ts";

/** The state that a history leads to. Throws for one that does not begin with a submission. */
export function stateOf(events: readonly DossierEvent[]): DossierState {
  const [first, ...rest] = events;
  if (first?.type !== "submitted") throw new Error("a history begins with a submission");
  return rest.reduce(stateAfter, submittedState(first));
}

/** The state after one more event; the one place that says what an event changes. */
export function stateAfter(state: DossierState, event: DossierEvent): DossierState {
  const after = changedBy(state, event);
  const { details } = event;
  const saysDue = "dueAt" in details && details.dueAt !== undefined;
  return saysDue ? { ...after, dueAt: moment(details.dueAt ?? null) } : after;
}

function changedBy(state: DossierState, event: DossierEvent): DossierState {
  const { at } = event;
  switch (event.type) {
    case "submitted":
      return submittedState(event);
    case "received":
      return {
        ...onDesk(state, event.details.desk, at),
        status: "in_progress",
        receivedAt: at,
        receivedById: actorId(event),
      };
    case "supplementRequested":
      return { ...onDesk(state, event.details.desk, at), status: "supplement_required" };
    case "supplementAnswered":
      return {
        ...onDesk(state, event.details.desk, at),
        status: state.receivedAt ? "in_progress" : "submitted",
      };
    case "assigned":
      return stillOnDesk(state, event.details.desk, at);
    case "consulted": {
      const { consultationId: id, agencyId, role, desk } = event.details;
      const openConsultations = [...state.openConsultations, { id, agencyId, role }];
      return { ...stillOnDesk(state, desk, at), openConsultations };
    }
    case "consultationAnswered":
    case "consultationEnded": {
      const { consultationId, desk } = event.details;
      const openConsultations = state.openConsultations.filter(({ id }) => id !== consultationId);
      return { ...stillOnDesk(state, desk, at), openConsultations };
    }
    case "returnedToStep": {
      const { desk } = event.details;
      // What was decided or written there before is decided and written anew.
      const keptOutputs = state.keptOutputs.filter((output) => !output.startsWith(`${desk.stepKey}.`));
      return { ...onDesk(state, desk, at), outcome: null, keptOutputs };
    }
    case "movedOn":
    case "handedOver":
      return onDesk(state, event.details.desk, at);
    case "forwarded": {
      const isDraft = state.holderRole === "caseOfficer" || state.holderRole === "committeeOfficer";
      return {
        ...onDesk(state, event.details.desk, at),
        draftedById: isDraft ? actorId(event) : state.draftedById,
      };
    }
    case "approved":
      return { ...onDesk(state, event.details.desk, at), outcome: state.outcome ?? "approved" };
    case "declined":
      return { ...onDesk(state, event.details.desk, at), outcome: "declined", draftedById: actorId(event) };
    case "resultIssued":
      return {
        ...onDesk(state, event.details.desk, at),
        status: "result_ready",
        outcome: event.details.outcome,
        finishedAt: at,
        deliveryStatus: "pending",
      };
    case "resultReturned":
      return { ...closed(state, at), status: "returned", deliveryStatus: "delivered" };
    case "refused":
      return { ...closed(state, at), status: "refused" };
    case "withdrawn":
      return { ...closed(state, at), status: "withdrawn" };
    case "paid":
      return { ...state, paymentStatus: "paid" };
    case "timerWent":
      return { ...state, nextTimerAt: moment(event.details.next) };
    case "extended":
      return { ...state, extendedAt: at };
    case "dueRecomputed":
      return { ...state, stepDueAt: moment(event.details.stepDueAt) };
    case "interestDeclared":
      return { ...state, ...recused(state, event.details.officerId) };
    case "linkedOpened":
      return { ...state, openLinks: [...state.openLinks, event.details.linkedId] };
    case "linkedClosed":
      return { ...state, openLinks: state.openLinks.filter((id) => id !== event.details.linkedId) };
    case "outputKept":
      return { ...state, keptOutputs: withOutput(state.keptOutputs, event.details) };
    case "versionChanged":
      return state;
  }
}

function withOutput(kept: string[], { stepKey, key }: { stepKey: string; key: string }): string[] {
  return [...new Set([...kept, `${stepKey}.${key}`])].sort();
}

/** Who may not act on it lets go of it as well. */
function recused({ recusedIds, holderId }: DossierState, officerId: string) {
  return {
    recusedIds: [...new Set([...recusedIds, officerId])].sort(),
    holderId: holderId === officerId ? null : holderId,
  };
}

function submittedState(event: DossierEvent & { type: "submitted" }): DossierState {
  const { desk, feeDong } = event.details;
  const blank = {
    status: "submitted",
    paymentStatus: feeDong > 0 ? "owed" : "none",
    deliveryStatus: "none",
    outcome: null,
    receivedById: null,
    draftedById: null,
    submittedAt: event.at,
    receivedAt: null,
    dueAt: null,
    extendedAt: null,
    finishedAt: null,
    closedAt: null,
  } as const;
  const nothing = { recusedIds: [], keptOutputs: [], openConsultations: [], openLinks: [] };
  return { ...blank, ...nothing, ...deskColumns(desk, event.at) };
}

function onDesk(state: DossierState, desk: Desk, at: Date): DossierState {
  return { ...state, ...deskColumns(desk, at) };
}

/** Another holder, or a word beside the way: it has lain on this desk since it came to the step. */
function stillOnDesk(state: DossierState, desk: Desk, at: Date): DossierState {
  const since = desk.stepKey === state.stepKey ? state.stepSince : at;
  return { ...onDesk(state, desk, at), stepSince: since };
}

function deskColumns(desk: Desk, at: Date) {
  const { stepKey, holderAgencyId, holderRole, holderId, timers = [] } = desk;
  const times = timers.map((timer) => timer.at).sort();
  const clock = { stepSince: at, stepDueAt: moment(desk.stepDueAt), nextTimerAt: moment(times[0] ?? null) };
  return { stepKey, holderAgencyId, holderRole, holderId, ...clock };
}

function closed(state: DossierState, at: Date): DossierState {
  const noDesk = { stepKey: null, holderAgencyId: null, holderRole: null, holderId: null, stepDueAt: null };
  const nothingAwaited = { nextTimerAt: null, openConsultations: [] };
  return {
    ...state,
    ...noDesk,
    ...nothingAwaited,
    stepSince: at,
    finishedAt: state.finishedAt ?? at,
    closedAt: at,
  };
}

function actorId({ actor }: DossierEvent): string | null {
  return actor.kind === "officer" ? (actor.id ?? null) : null;
}

function moment(iso: string | null): Date | null {
  return iso === null ? null : new Date(iso);
}
