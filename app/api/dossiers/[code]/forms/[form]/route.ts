import type { Printer } from "#lib/documents/printer.ts";
import { form01Of } from "#lib/dossiers/forms/form01.ts";
import { form02Of } from "#lib/dossiers/forms/form02.ts";
import { form03Of } from "#lib/dossiers/forms/form03.ts";
import { form04Of } from "#lib/dossiers/forms/form04.ts";
import { form05Of } from "#lib/dossiers/forms/form05.ts";
import type { SlipFacts } from "#lib/dossiers/forms/slip.ts";
import { getSlipFacts } from "#lib/dossiers/queries/slip-facts.ts";
import { printer } from "#lib/integrations/choose.ts";
import { slipWords } from "#lib/integrations/printing/slip-words.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { printRoute } from "#lib/platform/file-download.ts";
import { addressOf } from "#lib/platform/i18n/address.ts";

/** A slip of a dossier as a PDF, for whoever may see the dossier; `?lang=en` for a translation. */
export const GET = printRoute<{ code: string; form: string }>(async (context, { code, form }, request) => {
  const locale = new URL(request.url).searchParams.get("lang") === "en" ? "en" : "vi";
  const facts = {
    ...(await getSlipFacts(context, code)),
    locale,
    words: slipWords(locale),
    trackingUrl: addressOf("/track", locale, { query: { ma: code } }),
    answerUrl: addressOf("/dossiers/[code]/supplement", locale, { params: { code } }),
  } as const;
  const content = await printed(printer(), form, facts);
  if (!content) throw new Refusal("notFound");
  return { name: `${code}-${form}.pdf`, content: new Uint8Array(content) };
});

/** Undefined where what the form is about has not happened, or there is no such form. */
async function printed(press: Printer, form: string, facts: SlipFacts): Promise<Uint8Array | undefined> {
  const [form01, form02] = [form01Of(facts), form02Of(facts)];
  const [form03, form04, form05] = [form03Of(facts), form04Of(facts), form05Of(facts)];
  if (form === "01" && form01) return press.form01(form01);
  if (form === "02" && form02) return press.form02(form02);
  if (form === "03" && form03) return press.form03(form03);
  if (form === "04" && form04) return press.form04(form04);
  if (form === "05" && form05) return press.form05(form05);
  return undefined;
}
