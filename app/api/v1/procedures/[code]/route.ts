import { publicRead } from "#lib/platform/public-read.ts";
import { route } from "#lib/platform/route.ts";
import { oneInput } from "#lib/procedures/api.ts";
import { getProcedure } from "#lib/procedures/queries/get-procedure.ts";
import { procedureIn } from "#lib/procedures/told.ts";

export const GET = publicRead(
  route(oneInput, async (context, { code, lang }) => procedureIn(lang, await getProcedure(context, code))),
);
