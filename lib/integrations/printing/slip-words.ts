import { createTranslator } from "next-intl";
import type { SlipWords } from "#lib/dossiers/forms/slip.ts";
import enDossiers from "#messages/en/dossiers.json" with { type: "json" };
import enProcedures from "#messages/en/procedures.json" with { type: "json" };
import viDossiers from "#messages/vi/dossiers.json" with { type: "json" };
import viProcedures from "#messages/vi/procedures.json" with { type: "json" };

const catalogues = {
  vi: { dossiers: viDossiers, procedures: viProcedures },
  en: { dossiers: enDossiers as typeof viDossiers, procedures: enProcedures as typeof viProcedures },
};

/** The words slips are filled in with, in the reader's language. */
export function slipWords(locale: "vi" | "en"): SlipWords {
  const messages = catalogues[locale];
  const t = createTranslator({ locale, messages, namespace: "dossiers" });
  const time = createTranslator({ locale, messages, namespace: "procedures.time" });
  const number = new Intl.NumberFormat(locale);
  return {
    channel: (channel) => t(`channel.${channel}`),
    paperForm: (form) => t(`paperForm.${form}`),
    timeLimit: (limit) => {
      if (!limit) return time("none");
      return limit.amount === 0 ? time("sameDay") : time(limit.unit, { amount: limit.amount });
    },
    returned: (method, place) => t(`slip.returned.${method}`, { place }),
    money: (amountDong) => t("slip.money", { amount: number.format(amountDong) }),
    paid: (amount) => t("slip.paid", { amount }),
    owed: (amount) => t("slip.owed", { amount }),
    refunded: (amount) => t("slip.refunded", { amount }),
    nothingToPay: t("slip.nothingToPay"),
    feeAsRegulated: t("slip.feeAsRegulated"),
    register: (year) => t("slip.register", { year }),
    timeToAnswer: t("slip.timeToAnswer"),
    anythingElse: t("slip.anythingElse"),
    stillNeeded: (why, database) => t(`stillNeeded.${why}`, { database }),
    fromData: (source) => t("slip.fromData", { source }),
    paperReturned: t("slip.paperReturned"),
    electronicOnly: t("slip.electronicOnly"),
    scan: t("slip.scan"),
  };
}
