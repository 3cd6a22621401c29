import type { Role } from "#lib/accounts/actor.ts";
import type { ResultOutcome } from "#lib/documents/results.ts";
import type { Desk, DossierEvent } from "./events.ts";
import type { DeliveryStatus, DossierStatus, PaymentStatus } from "./lifecycle.ts";

/** What the columns of a dossier say. Everything here follows from its events. */
export type DossierState = {
  status: DossierStatus;
  paymentStatus: PaymentStatus;
  deliveryStatus: DeliveryStatus;
  stepKey: string | null;
  holderAgencyId: string | null;
  holderRole: Role | null;
  holderId: string | null;
  stepSince: Date;
  stepDueAt: Date | null;
  outcome: ResultOutcome | null;
  receivedById: string | null;
  draftedById: string | null;
  submittedAt: Date;
  receivedAt: Date | null;
  dueAt: Date | null;
  finishedAt: Date | null;
  closedAt: Date | null;
};

/** The state that a history leads to. Throws for one that does not begin with a submission. */
export function stateOf(events: readonly DossierEvent[]): DossierState {
  const [first, ...rest] = events;
  if (first?.type !== "submitted") throw new Error("a history begins with a submission");
  return rest.reduce(stateAfter, submittedState(first));
}

/** The state after one more event; the one place that says what an event changes. */
export function stateAfter(state: DossierState, event: DossierEvent): DossierState {
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
        dueAt: moment(event.details.dueAt),
      };
    case "supplementRequested":
      return { ...onDesk(state, event.details.desk, at), status: "supplement_required" };
    case "supplementAnswered":
      return {
        ...onDesk(state, event.details.desk, at),
        status: state.receivedAt ? "in_progress" : "submitted",
        dueAt: moment(event.details.dueAt),
      };
    case "assigned":
    case "returnedToStep":
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
    case "handedOver":
      return onDesk(state, event.details.desk, at);
    case "resultReturned":
      return { ...closed(state, at), status: "returned", deliveryStatus: "delivered" };
    case "refused":
      return { ...closed(state, at), status: "refused" };
    case "withdrawn":
      return { ...closed(state, at), status: "withdrawn" };
    case "paid":
      return { ...state, paymentStatus: "paid" };
    case "versionChanged":
      return { ...state, dueAt: moment(event.details.dueAt) };
  }
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
    finishedAt: null,
    closedAt: null,
  } as const;
  return { ...blank, ...deskColumns(desk, event.at) };
}

function onDesk(state: DossierState, desk: Desk, at: Date): DossierState {
  return { ...state, ...deskColumns(desk, at) };
}

function deskColumns({ stepDueAt, ...desk }: Desk, at: Date) {
  return { ...desk, stepSince: at, stepDueAt: moment(stepDueAt) };
}

function closed(state: DossierState, at: Date): DossierState {
  const noDesk = { stepKey: null, holderAgencyId: null, holderRole: null, holderId: null, stepDueAt: null };
  return { ...state, ...noDesk, stepSince: at, finishedAt: state.finishedAt ?? at, closedAt: at };
}

function actorId({ actor }: DossierEvent): string | null {
  return actor.kind === "officer" ? (actor.id ?? null) : null;
}

function moment(iso: string | null): Date | null {
  return iso === null ? null : new Date(iso);
}
