import type { Known } from "#lib/forms/prefill.ts";

/** Under which name the person who files signs a statement. */
export function filerIn(known: Known): string | undefined {
  const name = known["citizen.fullName"]?.value;
  return typeof name === "string" ? name : undefined;
}
