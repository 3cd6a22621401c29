import type { DeskProcess } from "#lib/processes/queries/desk-process.ts";

/** The draft a form is for, as it is on the screen; revision 0 begins one. */
export function draftOf({ key, draft }: Pick<DeskProcess, "key" | "draft">) {
  return { key, revision: String(draft?.revision ?? 0) };
}
