/**
 * An independent reading of the deadline contract for the tests: it walks the clock minute by minute and
 * shares no code with the engine. Slow on purpose, obvious by intent.
 */
export type OracleQuestion = {
  calendar: {
    sessions: Record<string, [string, string][]>;
    holidays: string[];
    makeUpDays: { date: string; like: number }[];
  };
  cutOff: string | null;
  receivedAt: string;
  duration: { amount: number; unit: string };
  interruptions: { from: string; to: string; effect: string }[];
};

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const clocks = Array.from({ length: 1440 }, (_, minute) =>
  new Date(minute * minuteMs).toISOString().slice(11, 16),
);

/** The due moment as text. Local time is kept in the UTC fields of a Date. */
export function oracleDueAt(question: OracleQuestion): string {
  const office = new Office(question.calendar);
  const count = (receivedAt: number) => {
    const start = office.start(receivedAt, question.cutOff);
    return office.count(start, question.duration.amount, question.duration.unit);
  };
  let due = count(localTime(question.receivedAt));
  for (const { from, to, effect } of question.interruptions) {
    if (localTime(from) >= due) continue;
    if (effect === "restart") {
      due = count(localTime(to));
      continue;
    }
    let left = 0;
    for (let time = localTime(from); time < due; time += minuteMs) if (office.isOpen(time)) left += 1;
    due = office.consume(office.whenOpen(localTime(to)), left);
  }
  return `${new Date(due).toISOString().slice(0, 16)}:00+07:00`;
}

function localTime(iso: string): number {
  return Date.parse(`${iso.slice(0, 16)}:00Z`);
}

class Office {
  private readonly openClocks = new Map<number, Set<number>>();
  private readonly calendar: OracleQuestion["calendar"];

  constructor(calendar: OracleQuestion["calendar"]) {
    this.calendar = calendar;
  }

  /** The open minutes of the date on which `time` lies. */
  private minutesOf(time: number): Set<number> {
    const midnight = time - (time % dayMs);
    const known = this.openClocks.get(midnight);
    if (known) return known;
    const date = new Date(midnight).toISOString().slice(0, 10);
    const makeUp = this.calendar.makeUpDays.find((day) => day.date === date);
    const isHoliday = this.calendar.holidays.includes(date);
    const weekday = makeUp ? makeUp.like : isHoliday ? 0 : new Date(midnight).getUTCDay() || 7;
    const open = new Set<number>();
    const sessions = this.calendar.sessions[weekday] ?? [];
    for (const [minute, clock] of clocks.entries())
      if (sessions.some(([start, end]) => start <= clock && clock < end)) open.add(minute);
    this.openClocks.set(midnight, open);
    return open;
  }

  isOpen(time: number): boolean {
    return this.minutesOf(time).has((time % dayMs) / minuteMs);
  }

  isWorked(time: number): boolean {
    return this.minutesOf(time).size > 0;
  }

  whenOpen(from: number): number {
    let time = from;
    while (!this.isOpen(time)) time += minuteMs;
    return time;
  }

  start(receivedAt: number, cutOff: string | null): number {
    const clock = new Date(receivedAt).toISOString().slice(11, 16);
    const isTooLate = cutOff !== null && this.isWorked(receivedAt) && clock > cutOff;
    return this.whenOpen(isTooLate ? receivedAt - (receivedAt % dayMs) + dayMs : receivedAt);
  }

  consume(from: number, minutes: number): number {
    let time = from;
    for (let left = minutes; left > 0; time += minuteMs) if (this.isOpen(time)) left -= 1;
    return time;
  }

  count(start: number, amount: number, unit: string): number {
    if (unit === "workingHour") return this.consume(start, Math.round(amount * 60));
    if (unit === "workingDay" && amount % 1 !== 0) return this.consume(start, Math.round(amount * 480));
    if (unit === "workingDay" && amount === 0) return this.lastEnd(start);
    let time = start;
    if (unit === "workingDay")
      for (let left = amount; left > 0; ) {
        time += dayMs;
        if (this.isWorked(time)) left -= 1;
      }
    if (unit === "calendarDay") time += amount * dayMs;
    if (unit === "month") time = monthsLater(time, amount);
    while (!this.isWorked(time)) time += dayMs;
    return this.clip(time);
  }

  private clip(time: number): number {
    if (this.isOpen(time) || this.isOpen(time - minuteMs)) return time;
    const midnight = time - (time % dayMs) + dayMs;
    for (let later = time; later < midnight; later += minuteMs) if (this.isOpen(later)) return later;
    return this.lastEnd(time);
  }

  private lastEnd(time: number): number {
    let end = time - (time % dayMs) + dayMs;
    while (!this.isOpen(end - minuteMs)) end -= minuteMs;
    return end;
  }
}

function monthsLater(time: number, months: number): number {
  const date = new Date(time);
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date.getUTCDate(), lastDay));
  return first.getTime() + (time % dayMs);
}
