import type { Actor } from "#lib/accounts/actor.ts";
import type { AvailableAction } from "#lib/dossiers/action-facts.ts";
import { availableActions } from "#lib/dossiers/actions.ts";
import type { EventDetailsByType, EventType } from "#lib/dossiers/events.ts";
import { hindrancesAt, missingOutputs } from "#lib/dossiers/hindrances.ts";
import { stateOf } from "#lib/dossiers/projection.ts";
import type { ProcessDefinition } from "#lib/processes/definition.ts";
import { firstStep, isForward, landingStep, stepOf } from "#lib/processes/steps.ts";
import {
  assignee,
  beginning,
  citizen,
  deskAt,
  deskNow,
  engine,
  eventOf,
  factsFor,
  formerHolder,
  happened,
  now,
  officersOf,
  type Simulated,
} from "./simulated-dossier.ts";

/** An action, and whose it is. */
export type Choice = { actor: Actor; action: AvailableAction };

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
