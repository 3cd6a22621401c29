import type { Actor, Officer, Post } from "#lib/accounts/actor.ts";
import { compileCalendar } from "#lib/deadlines/calendar.ts";
import type { DossierFacts } from "#lib/dossiers/action-facts.ts";
import { deskOf } from "#lib/dossiers/commands/desk.ts";
import type { DossierState } from "#lib/dossiers/dossier-state.ts";
import type { Desk, DossierEvent, EventDetailsByType, EventType } from "#lib/dossiers/events.ts";
import { stateAfter } from "#lib/dossiers/projection.ts";
import type { ProcessDefinition } from "#lib/processes/definition.ts";
import { holderAgency, stepOf } from "#lib/processes/steps.ts";

/** A dossier that lives in memory: its process, its case, and all that happened to it. */
export type Simulated = {
  process: ProcessDefinition;
  caseKey: string;
  events: readonly DossierEvent[];
  state: DossierState;
};

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
/** When it is filed. */
export const beginning = new Date("2027-03-01T01:00:00Z");
/** Whose dossier it is. */
export const citizen: Actor = { kind: "citizen", id: "citizen", assurance: 2 };
/** Who moves on what waits. */
export const engine: Actor = { kind: "system", id: "engine" };

/** One more event, by the actor, and the state after it. */
export function happened<Type extends EventType>(
  dossier: Simulated,
  type: Type,
  details: EventDetailsByType[Type],
  actor: Actor,
): Simulated {
  const event = eventOf(type, details, actor, now(dossier));
  return { ...dossier, events: [...dossier.events, event], state: stateAfter(dossier.state, event) };
}

/** An event as it is kept. */
export function eventOf(type: EventType, details: object, actor: Actor, at: Date): DossierEvent {
  return { type, details, at, actor, actorName: "" } as unknown as DossierEvent;
}

/** Something happens every ten minutes. */
export const now = ({ events }: Simulated) => new Date(beginning.getTime() + events.length * 600_000);

/** The desk of a step that begins at `at`. */
export function deskAt(
  { process, state }: { process: ProcessDefinition; state: DossierState | null },
  stepKey: string,
  at: Date,
): Desk {
  const times = { receivedAt: state?.receivedAt ?? null, finishedAt: state?.finishedAt ?? null, dueAt: null };
  return deskOf(stepOf(process, stepKey), { channel: "online", ...times, calendar, organisations, now: at });
}

/** The desk it lies on, with nothing changed. */
export function deskNow(dossier: Simulated): Desk {
  const { stepKey, holderId } = dossier.state;
  return { ...deskAt(dossier, stepKey ?? "", now(dossier)), holderId };
}

/** What decisions about it rest on, for one actor. */
export function factsFor({ process, caseKey, state }: Simulated, actor: Actor): DossierFacts {
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
export function officersOf({ steps }: ProcessDefinition): Officer[] {
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
export function assignee({ holderAgencyId, holderRole }: Desk, { receivedById }: DossierState): string {
  const [one, other] = [1, 2].map((each) => `${holderAgencyId}/${holderRole}/${each}`);
  return (one === receivedById ? other : one) ?? "";
}

/** Who held a step before. */
export function formerHolder({ events }: Simulated, stepKey: string): string | null {
  const there = events.findLast((event) => "desk" in event.details && event.details.desk.stepKey === stepKey);
  return there && "desk" in there.details ? there.details.desk.holderId : null;
}
