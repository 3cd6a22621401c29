import { z } from "zod";
import { type CompiledCalendar, compileCalendar, weekdays } from "./calendar.ts";
import { epochDayFromIso, type Weekday } from "./epoch-day.ts";
import { minuteFromClock } from "./moment.ts";

export const clockSchema = z
  .string()
  .refine((text) => minuteFromClock(text) !== null, { error: "must be a time HH:MM from 00:00 to 23:59" });

const dateSchema = z
  .string()
  .refine((text) => epochDayFromIso(text) !== null, { error: "must be an existing date YYYY-MM-DD" });

const weekdaySchema = z.literal(weekdays, { error: "must be a weekday from 1 (Monday) to 7 (Sunday)" });

const sessionSchema = z
  .tuple([clockSchema, clockSchema], { error: 'must be a start and an end, ["HH:MM", "HH:MM"]' })
  .refine(([start, end]) => start < end, { error: "must start before it ends" });

const daySessionsSchema = z
  .array(sessionSchema)
  .superRefine((sessions, context) => {
    for (const [index, [start]] of sessions.entries()) {
      const before = sessions[index - 1];
      if (before === undefined || before[1] <= start) continue;
      const message = "must not begin before the session in front of it ends";
      context.addIssue({ code: "custom", path: [index], message });
    }
  })
  .optional();

const sessionsSchema = z.strictObject(
  {
    1: daySessionsSchema,
    2: daySessionsSchema,
    3: daySessionsSchema,
    4: daySessionsSchema,
    5: daySessionsSchema,
    6: daySessionsSchema,
    7: daySessionsSchema,
  },
  {
    error: (issue) =>
      issue.code === "unrecognized_keys" ? "weekdays are 1 (Monday) to 7 (Sunday)" : undefined,
  },
);

/** A working-time calendar with at least one working weekday, in which therefore every count comes to an end. */
const workCalendarSchema = z
  .object({
    sessions: sessionsSchema,
    holidays: z.array(dateSchema).default([]),
    makeUpDays: z.array(z.object({ date: dateSchema, like: weekdaySchema })).default([]),
  })
  .superRefine((calendar, context) => {
    const { sessions, makeUpDays } = calendar;
    if (!weekdays.some((weekday) => hasSessions(sessions, weekday))) {
      const message = "no weekday has a session: there would be no working day";
      context.addIssue({ code: "custom", path: ["sessions"], message });
      return;
    }
    const likes = new Map<string, Weekday>();
    for (const [index, { date, like }] of makeUpDays.entries()) {
      const path = ["makeUpDays", index, "like"];
      if (!hasSessions(sessions, like))
        context.addIssue({ code: "custom", path, message: `weekday ${like} has no sessions to work` });
      if ((likes.get(date) ?? like) !== like)
        context.addIssue({ code: "custom", path, message: `${date} is already like another weekday` });
      likes.set(date, like);
    }
  });

/** A calendar ready for arithmetic, from its plain form. */
export const compiledCalendarSchema = z.unknown().transform((plain, context): CompiledCalendar => {
  const result = compiledOrFaults(plain);
  if (result.calendar) return result.calendar;
  for (const { message, path } of result.faults)
    context.addIssue({ code: "custom", message, path: [...path] });
  return z.NEVER;
});

type CompiledOrFaults =
  | { calendar: CompiledCalendar }
  | { calendar: null; faults: readonly { message: string; path: PropertyKey[] }[] };

/** Offices share few calendars and ask about them often, so what a text was compiled to is kept for a while. */
const remembered = new Map<string, CompiledOrFaults>();
const rememberedCalendars = 64;
const rememberedCharacters = 65_536;

function compiledOrFaults(plain: unknown): CompiledOrFaults {
  const text = textOf(plain);
  const known = remembered.get(text);
  if (known) return known;
  const parsed = workCalendarSchema.safeParse(plain);
  const result = parsed.success
    ? { calendar: compileCalendar(parsed.data) }
    : { calendar: null, faults: parsed.error.issues };
  if (text.length > 0 && text.length <= rememberedCharacters) remember(text, result);
  return result;
}

/** Empty for what has no text: nothing at all, or a nesting deeper than the stack. */
function textOf(plain: unknown): string {
  try {
    return JSON.stringify(plain) ?? "";
  } catch {
    return "";
  }
}

function remember(text: string, result: CompiledOrFaults): void {
  const oldest = remembered.keys().next().value;
  if (oldest !== undefined && remembered.size >= rememberedCalendars) remembered.delete(oldest);
  remembered.set(text, result);
}

function hasSessions(sessions: z.output<typeof sessionsSchema>, weekday: Weekday): boolean {
  return (sessions[weekday] ?? []).length > 0;
}
