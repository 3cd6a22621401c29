import { createTranslator } from "next-intl";
import type { BlankPhrases } from "#lib/forms/blank-parts.ts";
import enForms from "#messages/en/forms.json" with { type: "json" };
import viForms from "#messages/vi/forms.json" with { type: "json" };
import { printWords } from "./words.ts";

const catalogues = { vi: viForms, en: enForms as typeof viForms };

/** The phrases the sheet of a form is made with, in the reader's language. */
export function blankPhrases(locale: "vi" | "en"): BlankPhrases {
  const messages = { forms: catalogues[locale] };
  const condition = createTranslator({ locale, messages, namespace: "forms.condition" });
  const t = printWords(locale);
  return {
    condition: (key, values) => condition(key, values as never), // which phrase takes which values is the messages' affair
    onlyWhen: (sentence) => t("blank.onlyWhen", { condition: sentence }),
    requiredWhen: (sentence) => t("blank.requiredWhen", { condition: sentence }),
    noteWhen: (sentence, text) => t("blank.noteWhen", { condition: sentence, text }),
    example: (text) => t("blank.example", { text }),
    yes: t("blank.yes"),
    no: t("blank.no"),
    currency: t("blank.currency"),
    attached: catalogues[locale].reading.attached,
    total: catalogues[locale].reading.total,
    address: { detail: t("blank.detail"), commune: t("blank.commune"), province: t("blank.province") },
  };
}

/** What stands under the code that leads to the page of the procedure. */
export function scanForGuide(locale: "vi" | "en"): string {
  return printWords(locale)("blank.scan");
}
