import { type Day, dayText, isDay, monthLength } from "./days.ts";
import type { LeafOf } from "./field-schema.ts";
import { lineOf } from "./read-text.ts";
import { fault, nothing, type Reading } from "./reading-result.ts";

/** A full date: what a date input posts (`2026-03-09`) or what people type without one (`9/3/2026`). */
export function readDate(field: LeafOf<"date">, raw: unknown, today?: Day): Reading {
  const text = lineOf(raw);
  if (text === "") return nothing;
  const day = typedDay(text);
  return isDay(day) ? ruled(day, field, today) : fault("date");
}

/** A date known in part: a year, a month or a day, typed as text or posted in the three parts of the input. */
export function readPartialDate(field: LeafOf<"partialDate">, raw: unknown, today?: Day): Reading {
  const text = typeof raw === "object" ? joined(raw) : lineOf(raw);
  if (text === "") return nothing;
  const [, year = "", month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(typedDay(text)) ?? [];
  if (!year) return fault("partialDate");
  if (month && monthLength(Number(year), Number(month)) < Number(day ?? "01")) return fault("date");
  if (month === "00" || day === "00") return fault("date");
  return ruled([year, month, day].filter(Boolean).join("-"), field, today);
}

/** The three parts as `2026-03-09`, `2026-03`, `2026`, or something that is no date. */
function joined(raw: unknown): string {
  const part = (name: string) => lineOf(Object.entries(raw ?? {}).find(([key]) => key === name)?.[1]);
  const [day, month, year] = [part("day"), part("month"), part("year")];
  if (day && !month) return "?";
  return [day, month, year || (month ? "?" : "")].filter(Boolean).join("/");
}

/** `9/3/2026`, `03.2026` and the like turned round; other text is returned as it came. */
function typedDay(text: string): string {
  const numbers = /^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$/.exec(text);
  if (!numbers) return text;
  const [, day, month, year] = numbers;
  if (!month) return text;
  return dayText(Number(year), Number(month), Number(day ?? 1)).slice(0, day ? 10 : 7);
}

function ruled(value: string, field: LeafOf<"date" | "partialDate">, today?: Day): Reading {
  if (value < "1900" || value >= "2101") return fault("dateRange");
  const now = today?.slice(0, value.length) ?? value;
  if (field.rule === "notFuture" && value > now) return fault("inFuture");
  if (field.rule === "notPast" && value < now) return fault("inPast");
  return { value };
}
