import * as z from "zod";
import { blankSheetOf } from "#lib/forms/blank-sheet.ts";
import { printer } from "#lib/integrations/choose.ts";
import { blankPhrases, scanForGuide } from "#lib/integrations/printing/blank-words.ts";
import { keptDrawing } from "#lib/integrations/printing/kept-drawings.ts";
import { conditionally, etagOf, isUnchanged } from "#lib/platform/conditional.ts";
import { addressOf } from "#lib/platform/i18n/address.ts";
import { publicRead } from "#lib/platform/public-read.ts";
import { route } from "#lib/platform/route.ts";
import { getBlankForm } from "#lib/procedures/queries/blank-form.ts";
import { procedureCode } from "#lib/procedures/schema.ts";

const input = z.object({
  code: procedureCode,
  /** Key of a case with a form of its own. */
  "truong-hop": z.string().max(60).optional(),
  lang: z.enum(["vi", "en"]).default("vi"),
});

/** The form of a procedure as a PDF to fill in on a screen or by hand. Drawn once for all who ask. */
export const GET = publicRead(
  route(input, async (context, { code, lang: locale, "truong-hop": caseKey }, request) => {
    const { name, form } = await getBlankForm(context, code, caseKey ?? null);
    const blank = {
      locale,
      title: form.title[locale],
      procedure: { name: name[locale], code },
      page: {
        url: addressOf("/procedures/[code]", locale, { params: { code } }),
        label: scanForGuide(locale),
      },
      sections: blankSheetOf(form, locale, blankPhrases(locale)),
    };
    const etag = etagOf(JSON.stringify(blank));
    const file = [code, caseKey, locale === "en" && "en"].filter(Boolean).join("-");
    const headers = {
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="${file}.pdf"`,
    };
    const pdf = isUnchanged(request, { etag })
      ? new Uint8Array()
      : await keptDrawing(etag, () => printer().blankForm(blank));
    return conditionally(request, { etag }, headers, () => new Uint8Array(pdf));
  }),
);
