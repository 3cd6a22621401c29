import { jsonConditionally } from "#lib/platform/conditional.ts";
import { addressOf } from "#lib/platform/i18n/address.ts";
import { publicRead } from "#lib/platform/public-read.ts";
import { route } from "#lib/platform/route.ts";
import { oneInput } from "#lib/procedures/api.ts";
import { getProcedure } from "#lib/procedures/queries/get-procedure.ts";
import { procedureIn } from "#lib/procedures/told.ts";

export const GET = publicRead(
  route(oneInput, async (context, { code, lang }, request) => {
    const found = await getProcedure(context, code);
    const url = addressOf("/procedures/[code]", lang, { params: { code } });
    return jsonConditionally(request, procedureIn(lang, { ...found, url }));
  }),
);
