import { publicRead } from "#lib/platform/public-read.ts";
import { route } from "#lib/platform/route.ts";
import { listInput } from "#lib/procedures/api.ts";
import { searchProcedures } from "#lib/procedures/queries/search-procedures.ts";
import { listedIn } from "#lib/procedures/told.ts";

export const GET = publicRead(
  route(listInput, async (context, { lang, ...asked }) => {
    const { items, nextCursor } = await searchProcedures(context, asked);
    return { items: items.map((listing) => listedIn(lang, listing)), nextCursor };
  }),
);
