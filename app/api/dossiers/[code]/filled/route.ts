import { filledFormOf } from "#lib/dossiers/forms/filled.ts";
import { getFilledForm } from "#lib/dossiers/queries/filled-form.ts";
import { printer } from "#lib/integrations/choose.ts";
import { slipWords } from "#lib/integrations/printing/slip-words.ts";
import { printRoute } from "#lib/platform/file-download.ts";
import { addressOf } from "#lib/platform/i18n/address.ts";

/** The form of a dossier, filled in, as a PDF, for whoever may see the dossier; `?lang=en` for a translation. */
export const GET = printRoute<{ code: string }>(async (context, { code }, request) => {
  const locale = new URL(request.url).searchParams.get("lang") === "en" ? "en" : "vi";
  const view = await getFilledForm(context, code, locale);
  const words = slipWords(locale);
  const tracking = { url: addressOf("/track", locale, { query: { ma: code } }), label: words.scan };
  const content = await printer().filledForm(filledFormOf(view, locale, words, tracking));
  return { name: `${code}-to-khai.pdf`, content: new Uint8Array(content) };
});
