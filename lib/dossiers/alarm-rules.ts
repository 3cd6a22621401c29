import type { Role } from "#lib/accounts/actor.ts";
import type { CompiledCalendar } from "#lib/deadlines/calendar.ts";
import { noticeMoment } from "#lib/deadlines/lateness.ts";
import { dateOfMoment, momentOfDate } from "#lib/deadlines/moment.ts";
import { addWorkingMinutes, workingMinutesBetween } from "#lib/deadlines/working-time.ts";
import type { AlarmKind } from "./alarms.ts";
import type { FilingChannel } from "./lifecycle.ts";
import { type IsHeld, superiorOf } from "./superiors.ts";

/** Whom an alarm is for: everybody of a role at an agency, or one officer of theirs. */
export type Addressee = { agencyId: string; role: Role; officerId: string | null };

export type Alarm = Addressee & { kind: AlarmKind; dueAt: Date };

/** What alarms are raised by: the columns of a dossier that lies on a desk, and one opinion that is waited for. */
export type AlarmFacts = {
  channel: FilingChannel;
  status: string;
  holderAgencyId: string;
  holderRole: Role;
  holderId: string | null;
  receptionOfficeId: string;
  stepSince: Date;
  stepDueAt: Date | null;
  receivedAt: Date | null;
  finishedAt: Date | null;
  dueAt: Date | null;
  asked: { agencyId: string; role: Role; dueAt: Date } | null;
};

/** An online dossier is looked at within eight working hours, by the rules of the one-stop mechanism. */
const intakeWorkingMinutes = 480;

/** Longest notice before the end of a step, in working minutes: one working day, as for the whole dossier. */
export const longestStepNotice = 480;

type Addressed = "holder" | "superior" | "receptionOffice" | "asked";

type Rule = {
  /** The moment it is about; null where there is none. */
  about: (facts: AlarmFacts, calendar: CompiledCalendar) => Date | null;
  /** From when it is raised, until that moment; without it, as soon as that moment has passed. */
  noticeAt?: (facts: AlarmFacts, dueAt: Date, calendar: CompiledCalendar) => Date;
  to: readonly Addressed[];
};

type RuledKind = Exclude<AlarmKind, "reminder" | "escalation">;

/** Each alarm that follows from a due moment. Those of timers are raised when the timer goes off. */
const rules: Record<RuledKind, Rule> = {
  stepSoon: { about: stepEnd, noticeAt: stepNotice, to: ["holder"] },
  stepLate: { about: stepEnd, to: ["holder"] },
  dossierSoon: { about: promised, noticeAt: dossierNotice, to: ["holder", "superior", "receptionOffice"] },
  dossierLate: { about: promised, to: ["holder", "superior", "receptionOffice"] },
  intakeLate: { about: intakeEnd, to: ["holder", "superior"] },
  opinionLate: { about: ({ asked }) => asked?.dueAt ?? null, to: ["asked", "holder"] },
};

/** The alarms that are to be raised about a dossier at `now`. Which of them were raised before is not its business. */
export function alarmsDue(
  facts: AlarmFacts,
  { calendar, now, isHeld }: { calendar: CompiledCalendar; now: Date; isHeld: IsHeld },
): Alarm[] {
  return (Object.entries(rules) as [RuledKind, Rule][]).flatMap(([kind, { about, noticeAt, to }]) => {
    const dueAt = about(facts, calendar);
    if (dueAt === null) return [];
    const isTime = noticeAt ? now >= noticeAt(facts, dueAt, calendar) && now <= dueAt : now > dueAt;
    return isTime ? addressees(to, facts, isHeld).map((addressee) => ({ kind, dueAt, ...addressee })) : [];
  });
}

/** Whoever holds a dossier, and whoever answers for them, as alarms address them. */
export function holderOf({ holderAgencyId, holderRole, holderId }: AlarmHolder): Addressee {
  return { agencyId: holderAgencyId, role: holderRole, officerId: holderId };
}

type AlarmHolder = Pick<AlarmFacts, "holderAgencyId" | "holderRole" | "holderId">;

/** Who answers for the holder; the holder, where nobody is above them. */
export function superiorOfHolder(holder: AlarmHolder, isHeld: IsHeld): Addressee {
  const { holderAgencyId: agencyId, holderRole } = holder;
  const role = superiorOf(agencyId, holderRole, isHeld);
  return role === null ? holderOf(holder) : { agencyId, role, officerId: null };
}

function stepEnd({ stepDueAt, finishedAt }: AlarmFacts): Date | null {
  return finishedAt === null ? stepDueAt : null;
}

function promised({ dueAt, finishedAt }: AlarmFacts): Date | null {
  return finishedAt === null ? dueAt : null;
}

/** The last quarter of the step, and no more than a working day. */
function stepNotice({ stepSince }: AlarmFacts, dueAt: Date, calendar: CompiledCalendar): Date {
  const since = momentOfDate(stepSince);
  const whole = workingMinutesBetween(calendar, since, momentOfDate(dueAt));
  const notice = Math.min(Math.floor(whole / 4), longestStepNotice);
  return dateOfMoment(addWorkingMinutes(calendar, since, whole - notice));
}

function dossierNotice(_: AlarmFacts, dueAt: Date, calendar: CompiledCalendar): Date {
  return dateOfMoment(noticeMoment(calendar, momentOfDate(dueAt)));
}

function intakeEnd(facts: AlarmFacts, calendar: CompiledCalendar): Date | null {
  const { channel, status, receivedAt, stepSince } = facts;
  const waits = status === "submitted" && receivedAt === null && (channel === "online" || channel === "api");
  if (!waits) return null;
  return dateOfMoment(addWorkingMinutes(calendar, momentOfDate(stepSince), intakeWorkingMinutes));
}

function addressees(to: readonly Addressed[], facts: AlarmFacts, isHeld: IsHeld): Addressee[] {
  const all = to.flatMap((who) => addresseeOf(who, facts, isHeld) ?? []);
  // Whoever is told by name need not be told among their colleagues as well.
  return all.filter((one, place) => all.findIndex((other) => isSameDesk(one, other)) === place);
}

function addresseeOf(who: Addressed, facts: AlarmFacts, isHeld: IsHeld): Addressee | null {
  const { receptionOfficeId, asked } = facts;
  switch (who) {
    case "holder":
      return holderOf(facts);
    case "superior":
      return superiorOfHolder(facts, isHeld);
    case "receptionOffice":
      return { agencyId: receptionOfficeId, role: "oneStopClerk", officerId: null };
    case "asked":
      return asked && { agencyId: asked.agencyId, role: asked.role, officerId: null };
  }
}

function isSameDesk(one: Addressee, other: Addressee): boolean {
  return one.agencyId === other.agencyId && one.role === other.role;
}
