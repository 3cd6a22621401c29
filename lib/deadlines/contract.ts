import { z } from "zod";
import { clockSchema, compiledCalendarSchema } from "./calendar-schema.ts";
import { explainedDueMoment } from "./due.ts";
import { type Duration, durationUnits, isWholeMinutes } from "./duration.ts";
import { type Interruption, interruptionEffects } from "./interruptions.ts";
import { earliestMoment, isoOfMoment, latestMoment, minuteFromClock, momentFromIso } from "./moment.ts";
import { reasonText } from "./reason-text.ts";

/** No time limit of an authority comes near; it keeps a slip of the keyboard from becoming a date. */
const largestAmount = 100_000;

const momentSchema = z.string().transform((text, context) => {
  const at = momentFromIso(text);
  if (at !== null && at >= earliestMoment && at <= latestMoment) return at;
  const message = "must be a time such as 2027-02-03T14:10:00+07:00, from 1976 to 9999";
  context.addIssue({ code: "custom", message });
  return z.NEVER;
});

const durationSchema = z
  .object({
    amount: z
      .number()
      .min(0, { error: "must not be negative" })
      .max(largestAmount, { error: `must not exceed ${largestAmount}` }),
    unit: z.literal(durationUnits, { error: `must be one of ${durationUnits.join(", ")}` }),
  })
  .superRefine((duration: Duration, context) => {
    if (isWholeMinutes(duration)) return;
    const message =
      duration.unit === "month" || duration.unit === "calendarDay"
        ? `must be a whole number of ${duration.unit}s`
        : "must come to whole minutes";
    context.addIssue({ code: "custom", path: ["amount"], message });
  });

const interruptionSchema = z
  .object({
    from: momentSchema,
    to: momentSchema,
    effect: z.literal(interruptionEffects, { error: `must be one of ${interruptionEffects.join(", ")}` }),
  })
  .refine(({ from, to }) => from <= to, { path: ["to"], error: "must not be before from" })
  .transform(({ from, to, effect }): Interruption => ({ fromAt: from, toAt: to, effect }));

/** One question of `portal deadline`; what it accepts is ready for the engine. */
const deadlineLineSchema = z
  .object({
    calendar: compiledCalendarSchema,
    cutOff: clockSchema.nullish().transform((text) => (text ? minuteFromClock(text) : null)),
    receivedAt: momentSchema,
    duration: durationSchema,
    interruptions: z.array(interruptionSchema).default([]),
  })
  .superRefine(({ receivedAt, interruptions }, context) => {
    const inOrder = [...interruptions.entries()].sort(([, one], [, other]) => byTime(one, other));
    let freeAt = receivedAt;
    for (const [index, { fromAt, toAt }] of inOrder) {
      const path = ["interruptions", index, "from"];
      const message = fromAt < receivedAt ? "must not be before receivedAt" : "overlaps another interruption";
      if (fromAt < freeAt) context.addIssue({ code: "custom", path, message });
      freeAt = Math.max(freeAt, toAt);
    }
  })
  .transform((question) => ({ ...question, interruptions: question.interruptions.toSorted(byTime) }));

/**
 * Answers one line of JSON with another: `{ id, dueAt, explanation }`, or `{ id, error }` with the field
 * at fault in front. Never throws for anything a line can hold.
 */
export function answerLine(line: string): string {
  const question = parsedOrUndefined(line);
  if (question === undefined) return JSON.stringify({ id: null, error: "not JSON" });
  const id = idOf(question);
  const parsed = deadlineLineSchema.safeParse(question);
  if (!parsed.success) return JSON.stringify({ id, error: errorText(parsed.error) });

  const { calendar, ...input } = parsed.data;
  const { dueAt, explanation } = explainedDueMoment(calendar, input);
  if (dueAt > latestMoment)
    return JSON.stringify({ id, error: "duration.amount: leads beyond the year 9999" });
  return JSON.stringify({ id, dueAt: isoOfMoment(dueAt), explanation: explanation.map(reasonText) });
}

function parsedOrUndefined(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** The id to answer under even when the rest is wrong. */
function idOf(question: unknown): string | number | null {
  if (typeof question !== "object" || question === null || !("id" in question)) return null;
  const { id } = question;
  return typeof id === "string" || typeof id === "number" ? id : null;
}

/** The first fault with its place, `interruptions[0].from: …`; one is enough to mend a line. */
function errorText({ issues: [issue] }: z.ZodError): string {
  if (!issue) return "invalid";
  const place = issue.path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  return place === "" ? issue.message : `${place.slice(1)}: ${issue.message}`;
}

function byTime(one: Interruption, other: Interruption): number {
  return one.fromAt - other.fromAt || one.toAt - other.toAt;
}
