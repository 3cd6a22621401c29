"use server";

import type { Tracked } from "#components/tracking/tracked-dossier.tsx";
import { getTracked } from "#lib/dossiers/queries/track.ts";
import { trackSchema } from "#lib/dossiers/schema.ts";
import { action } from "#lib/platform/action.ts";

/** The whole story for who knows the second factor; shown once, to whoever asked. */
export const showTracked = action(trackSchema, async (context, { code, lastDigits }): Promise<Tracked> => {
  const { supplement, status, procedure, step, clock, timeline, newAppointment, linked } = await getTracked(
    context,
    code,
    lastDigits,
  );
  return {
    code,
    status,
    procedure,
    step,
    clock,
    timeline,
    newAppointment,
    linked,
    isSupplementOpen: supplement !== null,
  };
});
