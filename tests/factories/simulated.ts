import type { Actor, Officer, Post } from "#lib/accounts/actor.ts";
import { compileCalendar } from "#lib/deadlines/calendar.ts";
import type { AvailableAction, DossierFacts } from "#lib/dossiers/action-facts.ts";
import { availableActions } from "#lib/dossiers/actions.ts";
import { deskOf } from "#lib/dossiers/commands/desk.ts";
import type { DossierState } from "#lib/dossiers/dossier-state.ts";
import type { Desk, DossierEvent, EventDetailsByType, EventType } from "#lib/dossiers/events.ts";
import { hindrancesAt, missingOutputs } from "#lib/dossiers/hindrances.ts";
import { stateAfter, stateOf } from "#lib/dossiers/projection.ts";
import type { ProcessDefinition } from "#lib/processes/definition.ts";
import { firstStep, holderAgency, isForward, landingStep, stepOf } from "#lib/processes/steps.ts";

/** A dossier that lives in memory: its process, its case, and all that happened to it. */
export type Simulated = {
  process: ProcessDefinition;
  caseKey: string;
  events: readonly DossierEvent[];
  state: DossierState;
};

/** An action, and whose it is. */
export type Choice = { actor: Actor; action: AvailableAction };

const organisations = {
  receptionOffice: "counter",
  handlingAgency: "commune",
  competentAuthority: "commune",
  provincialOneStop: "centre",
  provincialCommittee: "province",
  named: (key: string) => key,
};
const hours = [["08:00", "12:00"]] as const;
const calendar = compileCalendar({
  sessions: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours },
  holidays: [],
  makeUpDays: [],
});
const beginning = new Date("2027-03-01T01:00:00Z");
const citizen: Actor = { kind: "citizen", id: "citizen", assurance: 2 };
const engine: Actor = { kind: "system", id: "engine" };

/** A dossier of this process that was filed online a moment ago. */
export function filed(process: ProcessDefinition, caseKey: string): Simulated {
  const desk = deskAt({ process, state: null }, firstStep(process).key, beginning);
  const details = { channel: "online", feeDong: 1000, files: [], deliveryMethod: "online", desk } as const;
  const event = eventOf("submitted", { ...details, files: [] }, citizen, beginning);
  return { process, caseKey, events: [event], state: stateOf([event]) };
}

/** Everything that anybody may do now and that is not hindered: two officers in every role, and the applicant. */
export function choices(dossier: Simulated): Choice[] {
  return [citizen, ...officersOf(dossier.process)].flatMap((actor) =>
    availableActions(actor, factsFor(dossier, actor))
      .filter(({ hindrances, kind }) => !hindrances && kind !== "declareInterest")
      .map((action) => ({ actor, action })),
  );
}

/** What comes from outside and nobody at the desk decides: a fee is paid, a linked dossier ends. */
export function fromOutside(dossier: Simulated): Simulated | null {
  const { state } = dossier;
  const [linkedId] = state.openLinks;
  if (linkedId)
    return settled(
      happened(dossier, "linkedClosed", { linkedId, linkedCode: linkedId, status: "returned" }, engine),
    );
  if (state.paymentStatus !== "owed" || state.closedAt) return null;
  return settled(happened(dossier, "paid", { reference: "1", amountDong: 1000 }, engine));
}

/** The dossier after an action. */
export function acted(dossier: Simulated, { actor, action }: Choice): Simulated {
  return settled(afterAction(dossier, actor, action));
}

function afterAction(dossier: Simulated, actor: Actor, { kind, to, consultationId = "" }: AvailableAction) {
  const { process, state } = dossier;
  const target = to === undefined ? null : landingStep(process, to, factsFor(dossier, actor).stepFacts).key;
  const came = target === null ? deskNow(dossier) : deskAt(dossier, target, now(dossier));
  const add = <Type extends EventType>(type: Type, details: EventDetailsByType[Type]) =>
    happened(dossier, type, details, actor);
  const id = `${dossier.events.length}`;
  const reason = "Lý do";
  switch (kind) {
    case "receive":
      return add("received", { dueAt: null, desk: came });
    case "refuse":
      return add("refused", { reason, competentAgency: null });
    case "requestSupplement": {
      const stage = state.receivedAt ? "appraisal" : "reception";
      const asked = { supplementId: id, stage, items: [], legalBasis: null, effect: "none" } as const;
      return add("supplementRequested", { ...asked, items: [], desk: deskNow(dossier) });
    }
    case "answerSupplement":
      return add("supplementAnswered", {
        supplementId: id,
        files: [],
        changes: [],
        note: null,
        dueAt: null,
        desk: deskNow(dossier),
      });
    case "withdraw":
      return add("withdrawn", { reason });
    case "assign": {
      const desk = { ...came, holderId: assignee(came, state) };
      return add("assigned", { officerName: "", opinion: null, how: "assigned", desk });
    }
    case "takeUp": {
      const holderId = actor.kind === "officer" ? actor.id : null;
      return add("assigned", {
        officerName: "",
        opinion: null,
        how: "takenUp",
        desk: { ...deskNow(dossier), holderId },
      });
    }
    case "forward":
    case "initial":
    case "sign":
    case "number":
    case "applicantDone":
      return add("forwarded", { opinion: null, act: kind, desk: came });
    case "approve":
      return add("approved", { opinion: null, desk: came });
    case "decline":
      return add("declined", { reason, desk: came });
    case "handOver":
      return add("handedOver", { desk: came });
    case "returnToStep":
      return add("returnedToStep", {
        reason,
        desk: { ...came, holderId: formerHolder(dossier, came.stepKey) },
      });
    case "consult": {
      const desk = deskNow(dossier);
      const asked = {
        agencyId: "department",
        agencyName: "Sở",
        role: "divisionHead",
        question: "?",
      } as const;
      const until = now(dossier).toISOString();
      return add("consulted", { consultationId: id, ...asked, answerDueAt: until, pauses: false, desk });
    }
    case "answerConsultation":
      return add("consultationAnswered", {
        consultationId,
        agencyName: "Sở",
        verdict: "agrees",
        opinion: "Thống nhất",
        desk: deskNow(dossier),
      });
    case "endConsultation":
      return add("consultationEnded", { consultationId, agencyName: "Sở", reason, desk: deskNow(dossier) });
    case "spawn":
      return add("linkedOpened", {
        linkedId: id,
        linkedCode: id,
        procedure: "1.000001",
        procedureName: { vi: "", en: "" },
      });
    case "keepOutput": {
      const { outputs = [] } = stepOf(process, state.stepKey ?? "");
      const { key, name } = missingOutputs({ ...state, process })[0] ??
        outputs[0] ?? { key: "", name: { vi: "", en: "" } };
      return add("outputKept", { stepKey: state.stepKey ?? "", key, name, text: "", file: null });
    }
    case "extend": {
      const at = now(dossier).toISOString();
      return add("extended", {
        reason,
        legalBasis: null,
        former: at,
        appointedAt: at,
        isInTime: false,
        dueAt: at,
      });
    }
    case "issueResult":
      return add("resultIssued", {
        resultId: id,
        number: id,
        sha256: "",
        outcome: state.outcome ?? "approved",
        desk: came,
      });
    case "returnResult":
      return add("resultReturned", { receiver: "A", method: "online" });
    case "declareInterest":
      return dossier;
  }
}

/** A step that only waits is left as soon as nothing is waited for. */
function settled(dossier: Simulated): Simulated {
  const { process, state } = dossier;
  const step = state.stepKey === null ? null : stepOf(process, state.stepKey);
  if (step?.kind !== "wait" || !step.until || step.until === "timer") return dossier;
  if (hindrancesAt({ ...state, process }).length > 0) return dossier;
  const to = step.actions.find((action) => isForward(action.kind) && action.to !== undefined)?.to;
  if (!to) return dossier;
  const { key } = landingStep(process, to, factsFor(dossier, engine).stepFacts);
  const desk = deskAt(dossier, key, now(dossier));
  return settled(happened(dossier, "movedOn", { because: step.until, desk }, engine));
}

function happened<Type extends EventType>(
  dossier: Simulated,
  type: Type,
  details: EventDetailsByType[Type],
  actor: Actor,
): Simulated {
  const event = eventOf(type, details, actor, now(dossier));
  return { ...dossier, events: [...dossier.events, event], state: stateAfter(dossier.state, event) };
}

function eventOf(type: EventType, details: object, actor: Actor, at: Date): DossierEvent {
  return { type, details, at, actor, actorName: "" } as unknown as DossierEvent;
}

/** Something happens every ten minutes. */
const now = ({ events }: Simulated) => new Date(beginning.getTime() + events.length * 600_000);

function deskAt(
  { process, state }: { process: ProcessDefinition; state: DossierState | null },
  stepKey: string,
  at: Date,
): Desk {
  const times = { receivedAt: state?.receivedAt ?? null, finishedAt: state?.finishedAt ?? null, dueAt: null };
  return deskOf(stepOf(process, stepKey), { channel: "online", ...times, calendar, organisations, now: at });
}

function deskNow(dossier: Simulated): Desk {
  const { stepKey, holderId } = dossier.state;
  return { ...deskAt(dossier, stepKey ?? "", now(dossier)), holderId };
}

function factsFor({ process, caseKey, state }: Simulated, actor: Actor): DossierFacts {
  return {
    ...state,
    receptionOfficeId: organisations.receptionOffice,
    handlingAgencyId: organisations.handlingAgency,
    competentAuthorityId: organisations.competentAuthority,
    submitter: {},
    owner: {},
    process,
    stepFacts: { read: (path) => (path === "dossier.case" ? caseKey : undefined), today: "2027-03-01" },
    isApplicant: actor.kind === "citizen",
  };
}

/** Two in every role that holds a step, so that who received or drafted need not appraise or sign; and who is asked. */
function officersOf({ steps }: ProcessDefinition): Officer[] {
  const posts = new Map<string, Post>(
    steps.map((step) => {
      const post = { agencyId: holderAgency(step, organisations), role: step.holder.role };
      return [`${post.agencyId}/${post.role}`, post] as const;
    }),
  );
  posts.set("department", { agencyId: "department", role: "divisionHead" });
  return [...posts].flatMap(([key, post]) =>
    [1, 2].map((each): Officer => ({ kind: "officer", id: `${key}/${each}`, posts: [post] })),
  );
}

/** Of the two officers of a desk, one who did not receive the dossier. */
function assignee({ holderAgencyId, holderRole }: Desk, { receivedById }: DossierState): string {
  const [one, other] = [1, 2].map((each) => `${holderAgencyId}/${holderRole}/${each}`);
  return (one === receivedById ? other : one) ?? "";
}

function formerHolder({ events }: Simulated, stepKey: string): string | null {
  const there = events.findLast((event) => "desk" in event.details && event.details.desk.stepKey === stepKey);
  return there && "desk" in there.details ? there.details.desk.holderId : null;
}
