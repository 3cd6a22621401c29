import { performance } from "node:perf_hooks";
import { type CompiledCalendar, compileCalendar, type WorkCalendar } from "#lib/deadlines/calendar.ts";
import { workCalendarOf } from "#lib/deadlines/calendar-days.ts";
import { dueMoment } from "#lib/deadlines/due.ts";
import type { Duration } from "#lib/deadlines/duration.ts";
import type { DeadlineInput, Interruption } from "#lib/deadlines/interruptions.ts";
import { type Moment, minutesPerDay, momentFromIso } from "#lib/deadlines/moment.ts";
import { officeSessions, vietnamCalendarDays } from "#lib/deadlines/vietnam.ts";
import { percentile } from "./measure.ts";

type Question = { calendar: CompiledCalendar; input: DeadlineInput; dueAt: Moment };

const questionCount = 20_000;
/** One due moment is shorter than a tick of the clock: a sample is the mean of this many. */
const batchSize = 100;

/**
 * How many due moments one core computes: two years of dossiers with the calendars, limits, cut-offs and
 * interruptions of a province. A request is one due moment; it fails when it differs from the first answer.
 */
export async function bench({ seconds }: { seconds: number }) {
  const questions = realisticQuestions();
  const samples: number[] = [];
  let failed = 0;
  const startedAt = performance.now();
  const endsAt = startedAt + seconds * 1000;
  let now = startedAt;
  for (let next = 0; now < endsAt; next = (next + batchSize) % questionCount) {
    const before = now;
    failed += answeredDifferently(questions, next);
    now = performance.now();
    samples.push((now - before) / batchSize);
  }
  const requests = samples.length * batchSize;
  samples.sort((one, other) => one - other);
  return {
    scenario: "deadline",
    requests,
    failed,
    p50Ms: percentile(samples, 0.5),
    p95Ms: percentile(samples, 0.95),
    p99Ms: percentile(samples, 0.99),
    perSecond: Math.round((requests / (now - startedAt)) * 1000),
    rssMb: Math.round(process.memoryUsage().rss / 1_000_000),
  };
}

function answeredDifferently(questions: readonly Question[], from: number): number {
  let different = 0;
  for (let index = from; index < from + batchSize; index += 1) {
    const question = questions[index] as Question;
    if (dueMoment(question.calendar, question.input).dueAt !== question.dueAt) different += 1;
  }
  return different;
}

function realisticQuestions(): Question[] {
  const random = seededRandom(2026);
  const pick = <Value>(values: readonly [Value, ...Value[]]): Value =>
    values[Math.floor(random() * values.length)] ?? values[0];
  const calendars = provinceCalendars();
  const firstAt = momentFromIso("2025-07-01T00:00") ?? 0;

  return Array.from({ length: questionCount }, () => {
    const calendar = pick(calendars);
    const receivedAt = firstAt + Math.floor(random() * 730 * minutesPerDay);
    const cutOff = random() < 0.3 ? 15 * 60 : null;
    const input = {
      receivedAt,
      cutOff,
      duration: pick(limits),
      interruptions: interruptionsAfter(receivedAt, random),
    };
    return { calendar, input, dueAt: dueMoment(calendar, input).dueAt };
  });
}

/** As often as the national data have them, roughly: days first, then hours, months and calendar days. */
const limits: readonly [Duration, ...Duration[]] = [
  { amount: 0, unit: "workingDay" },
  { amount: 1, unit: "workingDay" },
  { amount: 3, unit: "workingDay" },
  { amount: 5, unit: "workingDay" },
  { amount: 10, unit: "workingDay" },
  { amount: 15, unit: "workingDay" },
  { amount: 30, unit: "workingDay" },
  { amount: 0.5, unit: "workingDay" },
  { amount: 1.5, unit: "workingDay" },
  { amount: 8, unit: "workingHour" },
  { amount: 168, unit: "workingHour" },
  { amount: 30, unit: "calendarDay" },
  { amount: 3, unit: "month" },
];

function provinceCalendars(): readonly [CompiledCalendar, ...CompiledCalendar[]] {
  const days = vietnamCalendarDays();
  const compiled = (sessions: WorkCalendar["sessions"]) => compileCalendar(workCalendarOf(sessions, days));
  const winter = [
    ["07:30", "11:30"],
    ["13:00", "17:00"],
  ] as const;
  return [
    compiled(officeSessions),
    compiled({ ...officeSessions, 6: [["07:00", "11:30"]] }),
    compiled({ 1: winter, 2: winter, 3: winter, 4: winter, 5: winter }),
  ];
}

/** One dossier in five waits for a supplement or a payment, a few of them twice. */
function interruptionsAfter(receivedAt: Moment, random: () => number): Interruption[] {
  const interruptions: Interruption[] = [];
  for (let at = receivedAt; random() < 0.2; ) {
    const fromAt = at + Math.floor(random() * 4 * minutesPerDay);
    at = fromAt + Math.floor(random() * 10 * minutesPerDay);
    interruptions.push({ fromAt, toAt: at, effect: random() < 0.5 ? "pause" : "restart" });
  }
  return interruptions;
}

/** The same questions in every run (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
