import type { Role } from "#lib/accounts/actor.ts";
import type { Desk, DossierEvent } from "./events.ts";

/**
 * How an agency takes part in a dossier besides the three it names: it held a step, works on one together with its
 * holder, watches one, or is asked for its opinion.
 */
export const partKinds = ["held", "cooperating", "watching", "consulted"] as const;

type PartKind = (typeof partKinds)[number];

/** One part, from the event that began it to the one that ended it. */
export type Part = {
  /** The consultation's own id; the others are known by step, agency, role and kind. */
  consultationId: string | null;
  kind: PartKind;
  stepKey: string;
  agencyId: string;
  role: Role;
  question: string | null;
  beganAt: Date;
  dueAt: Date | null;
  endedAt: Date | null;
};

/** The three agencies every dossier names. */
export type NamedAgencies = {
  receptionOfficeId: string;
  handlingAgencyId: string;
  competentAuthorityId: string;
};

/**
 * The parts after one more event. Those beside a step end when the dossier leaves it; who held a step has held it for
 * good; a consultation ends with its answer, or with the dossier.
 */
export function partsAfter(
  parts: readonly Part[],
  event: DossierEvent,
  named: NamedAgencies,
): readonly Part[] {
  const { at } = event;
  const end = (isEnding: (part: Part) => boolean) =>
    parts.map((part) => (part.endedAt === null && isEnding(part) ? { ...part, endedAt: at } : part));
  switch (event.type) {
    case "refused":
    case "withdrawn":
    case "resultReturned":
      return end(({ kind }) => kind !== "held");
    case "consulted": {
      const { consultationId, agencyId, role, question, answerDueAt, desk } = event.details;
      const dueAt = new Date(answerDueAt);
      const asked = {
        consultationId,
        kind: "consulted",
        stepKey: desk.stepKey,
        agencyId,
        role,
        question,
      } as const;
      return [...parts, { ...asked, beganAt: at, dueAt, endedAt: null }];
    }
    case "consultationAnswered":
    case "consultationEnded": {
      const { consultationId } = event.details;
      return end((part) => part.consultationId === consultationId);
    }
    default:
      return "desk" in event.details ? besideStep(end, event.details.desk, { at, named }) : parts;
  }
}

type Ending = (isEnding: (part: Part) => boolean) => readonly Part[];

function besideStep(
  end: Ending,
  desk: Desk,
  { at, named }: { at: Date; named: NamedAgencies },
): readonly Part[] {
  const kept = end(({ kind, stepKey }) => isBesideStep(kind) && stepKey !== desk.stepKey);
  const { holderAgencyId: agencyId, holderRole: role, stepKey } = desk;
  const isNamed = Object.values(named).includes(agencyId);
  const wanted = [
    ...(isNamed ? [] : [{ kind: "held" as const, agencyId, role }]),
    ...(desk.others ?? []).map(({ part, ...other }) => ({ kind: part, ...other })),
  ];
  const begun = wanted.filter((each) => !kept.some((part) => isSame(part, each)));
  const blank = { consultationId: null, question: null, dueAt: null, endedAt: null };
  return [...kept, ...begun.map((each) => ({ ...blank, ...each, stepKey, beganAt: at }))];
}

function isBesideStep(kind: PartKind): boolean {
  return kind === "cooperating" || kind === "watching";
}

/** Who held a step once has held one for good; every other part is of its step and role. */
function isSame(part: Part, { kind, agencyId, role }: Pick<Part, "kind" | "agencyId" | "role">): boolean {
  if (part.kind !== kind || part.agencyId !== agencyId) return false;
  return kind === "held" || (part.endedAt === null && part.role === role);
}
