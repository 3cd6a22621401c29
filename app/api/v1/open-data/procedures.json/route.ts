import { conditionally, etagOf } from "#lib/platform/conditional.ts";
import { env } from "#lib/platform/env.ts";
import { addressOf } from "#lib/platform/i18n/address.ts";
import { publicRead } from "#lib/platform/public-read.ts";
import { route } from "#lib/platform/route.ts";
import { streamOf } from "#lib/platform/streamed.ts";
import { languageInput } from "#lib/procedures/api.ts";
import { openDataJson } from "#lib/procedures/open-data.ts";
import { openDataHead, openDataRows } from "#lib/procedures/queries/open-data.ts";

export const GET = publicRead(
  route(languageInput, async (context, { lang }, request) => {
    const { head, mark, modifiedAt } = await openDataHead(context, lang, env().OPEN_DATA_LICENCE);
    const validators = { etag: etagOf(mark, JSON.stringify(head), lang, "json"), lastModifiedAt: modifiedAt };
    const urlOf = (code: string) => addressOf("/procedures/[code]", lang, { params: { code } });
    const headers = {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `inline; filename="procedures-${lang}.json"`,
      "content-language": lang,
    };
    return conditionally(request, validators, headers, () =>
      streamOf(openDataJson(head, openDataRows(context, lang, urlOf))),
    );
  }),
);
