import { getForClient } from "#lib/dossiers/queries/get-for-client.ts";
import { dossierCodeSchema } from "#lib/dossiers/schema.ts";
import { route } from "#lib/platform/route.ts";

export const GET = route(dossierCodeSchema, (context, { code }) => getForClient(context, code));
