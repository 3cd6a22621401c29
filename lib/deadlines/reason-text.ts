import type { DayOffReason, DeadlineReason, StartMovedReason } from "./reasons.ts";

const dayOffText: Record<DayOffReason, string> = {
  weekend: "weekend",
  holiday: "day off",
  noOfficeHours: "no office hours on this weekday",
};

const startMovedText: Record<Exclude<StartMovedReason, "afterCutOff">, string> = {
  ...dayOffText,
  beforeOfficeHours: "before office hours",
  betweenSessions: "between two sessions",
  afterOfficeHours: "after office hours",
};

/** A reason as one line of plain English, for the operator's tool; screens use their own messages. */
export function reasonText(reason: DeadlineReason): string {
  switch (reason.kind) {
    case "started":
      return `clock starts ${minute(reason.startAt)}, within office hours`;
    case "startMoved":
      return `received ${minute(reason.receivedAt)} (${whyMoved(reason)}): clock starts ${minute(reason.startAt)}`;
    case "workingDaysCounted":
      return `${count(reason.days, "working day")} after ${reason.fromOn}: ${reason.toOn}`;
    case "endOfSameDay":
      return `same day: end of office hours on ${reason.on}`;
    case "workingMinutesCounted":
      return `${lengthOf(reason)} from ${minute(reason.fromAt)}: ${minute(reason.toAt)}`;
    case "calendarDaysCounted":
      return `${count(reason.days, "calendar day")} after ${reason.fromOn}: ${reason.toOn}`;
    case "monthsCounted":
      return `${count(reason.months, "month")} after ${reason.fromOn}: ${reason.toOn}${reason.isShortened ? ", the last day of that month" : ""}`;
    case "rolledForward":
      return `${reason.fromOn} is not worked: moved on to ${reason.toOn}`;
    case "daySkipped":
      return `${reason.on} not counted: ${dayOffText[reason.why]}`;
    case "moreDaysSkipped":
      return `${count(reason.days, "further day")} off not counted`;
    case "makeUpDayWorked":
      return `${reason.on} counted: make-up day with the hours of weekday ${reason.like}`;
    case "clockClipped":
      return `${reason.fromClock} is outside office hours on ${reason.on}: ${reason.toClock}`;
    case "paused":
      return `paused ${stretch(reason)}: ${count(reason.workingMinutesLeft, "working minute")} left, counted from ${minute(reason.resumedAt)}`;
    case "restarted":
      return `interrupted ${stretch(reason)}: everything begins anew`;
    case "interruptionIgnored":
      return `${reason.effect} ${stretch(reason)} changes nothing: the due moment had come`;
    case "ruleChanged":
      return `rule changed ${minute(reason.changedAt)}: ${limit(reason.former)} became ${limit(reason.now)}`;
    case "extended":
      return `new appointment: ${count(reason.workingMinutes, "working minute")} later, ${minute(reason.toAt)} instead of ${minute(reason.fromAt)}`;
    case "due":
      return `due ${minute(reason.dueAt)}`;
  }
}

function whyMoved({ why, cutOff }: Extract<DeadlineReason, { kind: "startMoved" }>): string {
  return why === "afterCutOff" ? `after the cut-off at ${cutOff}` : startMovedText[why];
}

function lengthOf(reason: Extract<DeadlineReason, { kind: "workingMinutesCounted" }>): string {
  const minutes = count(reason.workingMinutes, "working minute");
  return reason.workingDays === null ? minutes : `${count(reason.workingDays, "working day")} = ${minutes}`;
}

function stretch({ fromAt, toAt }: { fromAt: string; toAt: string }): string {
  return `from ${minute(fromAt)} to ${minute(toAt)}`;
}

/** `YYYY-MM-DD HH:MM` of an ISO instant. */
function minute(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)}`;
}

function count(amount: number, unit: string): string {
  return `${amount} ${unit}${amount === 1 ? "" : "s"}`;
}

function limit(duration: { amount: number; unit: string } | null): string {
  return duration ? `${duration.amount} ${duration.unit}` : "no limit";
}
