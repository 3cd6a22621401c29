import { getProgress } from "#lib/dossiers/queries/track.ts";
import { dossierCodeSchema } from "#lib/dossiers/schema.ts";
import { route } from "#lib/platform/route.ts";

export const GET = route(dossierCodeSchema, (context, { code }) => getProgress(context, code));
