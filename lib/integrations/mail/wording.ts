import { createTranslator } from "next-intl";
import { wordsOfMoment } from "#lib/documents/words-of-dates.ts";
import type { Unworded, Wording } from "#lib/notifications/wording.ts";
import { addressOf } from "#lib/platform/i18n/address.ts";
import { loadMessages } from "#lib/platform/i18n/messages.ts";

/** The words of the portal's messages, from its catalogues. */
export const wording: Wording = async (message) => {
  const { locale, template } = message;
  const t = createTranslator({ locale, messages: await loadMessages(locale), namespace: "notifications" });
  const values = spoken(message);
  const parts = [
    t("greeting"),
    t(`${template}.text`, values as never), // each template states its values in TemplateValuesOf
    t("link", { link: linkOf(message) }),
    t("closing"),
    t("signature"),
  ];
  return { subject: t(`${template}.subject`, values as never), text: `${parts.join("\n\n")}\n` };
};

/** Instants as people say them; what a sentence depends on, as a word it can choose by. */
function spoken({ values, locale }: Unworded) {
  if (!("dueAt" in values)) return values;
  const { dueAt } = values;
  return {
    ...values,
    hasDue: dueAt ? "yes" : "no",
    dueAt: dueAt ? wordsOfMoment(new Date(dueAt), locale) : "",
  };
}

function linkOf({ template, values, locale, hasAccount }: Unworded) {
  if (!("code" in values)) return addressOf("/staff/alarms", locale);
  if (template === "signInCode") return addressOf("/sign-in/code", locale);
  const { code } = values;
  if (!hasAccount) return addressOf("/track", locale, { query: { ma: code } });
  const page = template === "supplementRequested" ? "/dossiers/[code]/supplement" : "/dossiers/[code]";
  return addressOf(page, locale, { params: { code } });
}
