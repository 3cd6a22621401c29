import { fileDossier } from "#lib/dossiers/commands/file-dossier.ts";
import { listForClient } from "#lib/dossiers/queries/list-for-client.ts";
import { fileDossierSchema, listDossiersSchema } from "#lib/dossiers/schema.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { route } from "#lib/platform/route.ts";

export const GET = route(listDossiersSchema, listForClient);

export const POST = route(fileDossierSchema, async (context, input, request) => {
  const key = request.headers.get("idempotency-key") ?? "";
  if (!/^[\x21-\x7e]{8,120}$/.test(key)) throw new Refusal("invalid", { "Idempotency-Key": "required" });
  const { code, isNew } = await fileDossier(context, input, key);
  return Response.json(
    { code },
    { status: isNew ? 201 : 200, headers: { location: `/api/v1/dossiers/${code}` } },
  );
});
