import { valueAt } from "./answer.ts";
import { isDay } from "./days.ts";
import { lineOf } from "./read-text.ts";
import { fault, nothing, type Reading } from "./reading-result.ts";

/**
 * A full name under a statement. Where the person who files is known, it must be theirs. The day is the one on which it is
 * read: what was sent as a day counts only where nothing is being filed (without `today`).
 */
export function readSignature(raw: unknown, today: string | undefined, filer: string | undefined): Reading {
  const name = lineOf(typeof raw === "object" ? valueAt(raw, "name") : raw);
  if (name === "") return nothing;
  if (name.length > 100) return fault("tooLong", 100);
  if (filer !== undefined && folded(name) !== folded(filer)) return fault("signName", filer);
  const sent = lineOf(valueAt(raw, "signedOn"));
  const signedOn = today ?? (isDay(sent) ? sent : undefined);
  return signedOn ? { value: { name, signedOn } } : { value: { name, signedOn: "" } };
}

function folded(name: string) {
  return lineOf(name).toLocaleLowerCase("vi");
}
