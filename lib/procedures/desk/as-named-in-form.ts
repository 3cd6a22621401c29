import { Refusal } from "#lib/platform/errors.ts";

/** What a command calls a part, and the field of its form where that is told. */
const fields: Readonly<Record<string, string>> = { timeLimits: "value.rows", handledBy: "value.handledBy" };

/** Passes a refusal on with its faults at the fields of the form. */
export function asNamedInForm(error: unknown): never {
  if (!(error instanceof Refusal) || !error.fieldErrors) throw error;
  const named = Object.entries(error.fieldErrors).map(([name, key]) => [fields[name] ?? name, key] as const);
  throw new Refusal(error.code, Object.fromEntries(named));
}
