import { changeLines, changeWords } from "#components/open-data/change-lines.ts";
import { conditionally, etagOf } from "#lib/platform/conditional.ts";
import { env } from "#lib/platform/env.ts";
import { addressOf } from "#lib/platform/i18n/address.ts";
import { publicRead } from "#lib/platform/public-read.ts";
import { route } from "#lib/platform/route.ts";
import { languageInput } from "#lib/procedures/api.ts";
import { type AtomEntry, atomOf } from "#lib/procedures/atom.ts";
import { type Change, recentChanges } from "#lib/procedures/queries/changes.ts";
import { fieldNames } from "#lib/procedures/queries/field-names.ts";
import { openDataHead } from "#lib/procedures/queries/open-data.ts";
import { shortName } from "#lib/procedures/short-name.ts";

export const GET = publicRead(
  route(languageInput, async (context, { lang }, request) => {
    const [changes, { head }, words] = await Promise.all([
      recentChanges(context),
      openDataHead(context, lang, env().OPEN_DATA_LICENCE),
      changeWords(lang, await fieldNames(context)),
    ]);
    const { t } = words;
    const entryOf = (change: Change): AtomEntry => ({
      id: entryId(change),
      title: t("entry", { kind: t(`kind.${change.kind}`), name: shortName(change.content.name[lang]) }),
      updatedAt: change.at.toISOString(),
      url: addressOf("/procedures/[code]", lang, { params: { code: change.code } }),
      lines: changeLines(words, change),
    });
    const self = new URL(`/api/v1/procedures/changes.atom?lang=${lang}`, env().PUBLIC_URL).href;
    const lastModifiedAt = changes[0]?.at;
    const feed = atomOf({
      id: self,
      lang,
      title: t("title"),
      author: head.publisher || t("author"),
      rights: head.licence,
      updatedAt: (lastModifiedAt ?? new Date(0)).toISOString(),
      self,
      page: addressOf("/procedures/changes", lang),
      entries: changes.map(entryOf),
    });
    const headers = { "content-type": "application/atom+xml; charset=utf-8" };
    return conditionally(request, { etag: etagOf(feed), lastModifiedAt }, headers, () => feed);
  }),
);

/** A name of its own for each change, wherever the portal moves to (RFC 4151). */
function entryId({ code, number, kind }: Change): string {
  return `tag:${new URL(env().PUBLIC_URL).hostname},2026:procedure/${code}/${number}/${kind}`;
}
