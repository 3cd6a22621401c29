import { addCalendarDay, removeCalendarDay } from "#lib/agencies/commands/calendar-days.ts";
import { setOfficeHours } from "#lib/agencies/commands/office-hours.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal, refusalIn } from "#lib/platform/errors.ts";
import { carrySubstitutions } from "#lib/procedures/commands/carry-substitutions.ts";
import { carryWords } from "#lib/procedures/commands/carry-words.ts";
import { importRecord } from "#lib/procedures/commands/import-record.ts";
import { keeperOf } from "#lib/procedures/queries/keeper.ts";
import { readOwnRecord } from "#lib/procedures/read-record.ts";
import type { Configuration, Settings } from "../configuration.ts";
import { entriesToApply } from "../configuration-difference.ts";
import { mayApplyConfiguration } from "../policy.ts";
import { settingsHere } from "../queries/settings.ts";
import { publishForm, publishProcess } from "./publish-definition.ts";

/** What was done: how many entries are new or another now, what was refused and why, and what waits for a person. */
export type Applied = {
  applied: number;
  unchanged: number;
  waiting: string[];
  refused: { part: string; name: string; why: string }[];
};

/**
 * Takes over the configuration of another installation, each entry by its own command: new versions, never edits. What is
 * only here stays. An entry that is refused is named and the others go on; the same configuration again changes nothing.
 */
export async function applyConfiguration(
  { actor, db, now }: Context,
  given: Configuration,
  tell: () => void = () => {},
): Promise<Applied> {
  if (!mayApplyConfiguration(await keeperOf({ actor, db }))) throw new Refusal("forbidden");
  const context = { actor, db, now }; // what this process remembers may be older than the entry before
  const here = await settingsHere(context);
  const applied: Applied = { applied: 0, unchanged: 0, waiting: [], refused: [] };
  const attempt = async (part: string, name: string, act: () => Promise<"unchanged" | unknown>) => {
    try {
      const outcome = await act();
      applied[outcome === "unchanged" ? "unchanged" : "applied"] += 1;
    } catch (error) {
      const refusal = refusalIn(error);
      if (!refusal) throw error;
      applied.refused.push({ part, name, why: whyOf(refusal) });
    }
    tell();
  };

  await applySettings(context, here, given, attempt);
  for (const value of given.procedures) {
    const reading = readOwnRecord(value);
    if ("faults" in reading) {
      const why = reading.faults.map(({ field, what }) => `${field}: ${what}`).join("; ");
      applied.refused.push({ part: "procedures", name: reading.code, why });
      continue;
    }
    const { record } = reading;
    await attempt("procedures", record.code, async () => {
      const { outcome, state } = await importRecord(context, record, { replace: true });
      if (state === "draft") applied.waiting.push(record.code);
      return outcome;
    });
  }
  await attempt("substitutions", "", () =>
    several(entriesToApply(here, given, "substitutions"), (rules) => carrySubstitutions(context, rules)),
  );
  return applied;
}

type Attempt = (part: string, name: string, act: () => Promise<unknown>) => Promise<void>;

/** Office hours come before the days that are worked like a weekday, and processes and forms before who uses them. */
async function applySettings(context: Context, here: Settings, given: Configuration, attempt: Attempt) {
  const hours = entriesToApply(here, given, "officeHours");
  await attempt("officeHours", "", () => several(hours, (days) => setOfficeHours(context, days)));
  const days = entriesToApply(here, given, "calendarDays");
  for (const day of days) await attempt("calendarDays", day.on, () => setDay(context, here, day));
  for (const form of given.forms) await attempt("forms", form.key, () => publishForm(context, form));
  for (const process of given.processes)
    await attempt("processes", process.key, () => publishProcess(context, process));
  const fields = entriesToApply(here, given, "fields");
  const synonyms = entriesToApply(here, given, "synonyms");
  await attempt("fields", "", () =>
    several([...fields, ...synonyms], () => carryWords(context, { fields, synonyms })),
  );
}

async function several<Each>(entries: readonly Each[], act: (entries: readonly Each[]) => Promise<unknown>) {
  if (entries.length === 0) return "unchanged";
  await act(entries);
  return;
}

/** A day that says something else here is taken out and written anew, both on record. */
async function setDay(context: Context, here: Settings, day: Settings["calendarDays"][number]) {
  await context.db.transaction(async (tx) => {
    const inside = { ...context, db: tx };
    if (here.calendarDays.some(({ on, kind }) => on === day.on && kind === day.kind))
      await removeCalendarDay(inside, day);
    await addCalendarDay(inside, { ...day, like: likeOf(day.like) });
  });
}

function likeOf(weekday: number | null) {
  const weekdays = ["", "1", "2", "3", "4", "5", "6", "7"] as const;
  return weekdays[weekday ?? 0];
}

function whyOf({ code, fieldErrors = {} }: Refusal) {
  const fields = Object.entries(fieldErrors).map(([field, key]) => `${field}: ${key}`);
  return fields.length > 0 ? fields.join("; ") : code;
}
