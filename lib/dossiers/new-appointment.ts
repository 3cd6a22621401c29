import type { DossierEvent } from "./events.ts";

/** The new appointment, given with an apology: what was promised first, what is promised now, and why. */
export type NewAppointment = { former: Date; appointedAt: Date; reason: string; givenAt: Date };

/** The one new appointment a dossier was given; null where the first one stands. */
export function newAppointmentOf(events: readonly DossierEvent[]): NewAppointment | null {
  const extended = events.find((event) => event.type === "extended");
  if (!extended) return null;
  const { former, appointedAt, reason } = extended.details;
  return { former: new Date(former), appointedAt: new Date(appointedAt), reason, givenAt: extended.at };
}
