import { conditionally, etagOf } from "#lib/platform/conditional.ts";
import { env } from "#lib/platform/env.ts";
import { addressOf } from "#lib/platform/i18n/address.ts";
import { publicRead } from "#lib/platform/public-read.ts";
import { route } from "#lib/platform/route.ts";
import { streamOf } from "#lib/platform/streamed.ts";
import { languageInput } from "#lib/procedures/api.ts";
import { openDataCsv } from "#lib/procedures/open-data.ts";
import { openDataHead, openDataRows } from "#lib/procedures/queries/open-data.ts";

export const GET = publicRead(
  route(languageInput, async (context, { lang }, request) => {
    const { mark, modifiedAt } = await openDataHead(context, lang, env().OPEN_DATA_LICENCE);
    const validators = { etag: etagOf(mark, lang, "csv"), lastModifiedAt: modifiedAt };
    const urlOf = (code: string) => addressOf("/procedures/[code]", lang, { params: { code } });
    const headers = {
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": `attachment; filename="procedures-${lang}.csv"`,
      "content-language": lang,
      "x-content-type-options": "nosniff",
    };
    return conditionally(request, validators, headers, () =>
      streamOf(openDataCsv(openDataRows(context, lang, urlOf))),
    );
  }),
);
