import type { useTranslations } from "next-intl";
import type { ChannelTerms, ProcedureContent } from "#lib/procedures/content.ts";
import type { TermsPlace } from "#lib/procedures/differences/change.ts";
import type { Fee } from "#lib/procedures/fee-schema.ts";
import { type FieldNames, nameOfField } from "#lib/procedures/fields.ts";

/** What changes are said with: the words, the language, money and days as it writes them, names of fields and cases. */
export type Say = {
  t: ReturnType<typeof useTranslations<"procedureChanges">>;
  words: ReturnType<typeof useTranslations<"procedures">>;
  locale: "vi" | "en";
  money: (amountDong: number) => string;
  day: (on: string) => string;
  fields: FieldNames;
  cases: ProcedureContent["cases"];
};

export function sayField({ fields, locale }: Say, field: string): string {
  return nameOfField(fields, field)[locale];
}

export function sayTimeLimit({ t, words }: Say, limit: NonNullable<ChannelTerms["timeLimit"]>): string {
  const { amount, unit, assumed } = limit;
  const said = amount === 0 ? words("time.sameDay") : words(`time.${unit}`, { amount });
  return assumed ? t("value.assumed", { limit: said }) : said;
}

/** "Thẩm định hồ sơ: 5 ngày làm việc (kể từ ngày nhận đủ hồ sơ); Cấp giấy phép: 2 ngày làm việc" */
export function sayStages(say: Say, stages: NonNullable<ChannelTerms["stages"]>): string {
  const { locale } = say;
  return stages
    .map(({ name, since, timeLimit }) => {
      const said = `${name[locale]}: ${sayTimeLimit(say, timeLimit)}`;
      return since ? `${said} (${since[locale]})` : said;
    })
    .join("; ");
}

/** "Trực tuyến, Có yếu tố nước ngoài" */
export function sayPlace(say: Say, { channel, caseKey }: TermsPlace): string {
  const name = say.words(`channel.${channel}`);
  return caseKey === null ? name : `${name}, ${sayCase(say, caseKey)}`;
}

export function sayCase({ cases, locale }: Say, caseKey: string): string {
  return cases.find(({ key }) => key === caseKey)?.name[locale] ?? caseKey;
}

export function sayFees(say: Say, fees: readonly Fee[]): string {
  return fees.length === 0 ? say.words("fee.none") : fees.map((fee) => sayFee(say, fee)).join("; ");
}

/** Everything of a fee that may differ: its amount, steps, ceiling, who pays less and the note. */
function sayFee(say: Say, { name, tiers, reductions = [], note, ...amount }: Fee): string {
  const { t, locale, money, day } = say;
  const steps = (tiers?.steps ?? []).map(({ from, amountDong }) =>
    from === 1
      ? t("value.perUnit", { amount: money(amountDong), unit: tiers?.unit[locale] ?? "" })
      : t("value.fromUnit", { amount: money(amountDong), unit: tiers?.unit[locale] ?? "", from }),
  );
  const less = reductions.map((each) => {
    const who = { percent: each.percent, name: each.group ? each.name[locale] : t("value.everybody") };
    return each.until ? t("value.lessUntil", { ...who, day: day(each.until) }) : t("value.less", who);
  });
  const said = [
    ...(steps.length > 0 ? steps : [sayAmount(say, amount)]),
    ...(tiers?.mostDong === undefined ? [] : [t("value.atMost", { amount: money(tiers.mostDong) })]),
    ...less,
    ...(note ? [note[locale]] : []),
  ];
  return `${name[locale]} ${said.join(", ")}`;
}

function sayAmount(
  { t, words, money }: Say,
  { status, amountDong, quantityFrom }: Omit<Fee, "name">,
): string {
  switch (status) {
    case "free":
    case "see_note":
    case "local_council":
      return words(`fee.${status}`);
    case "indicative_local_council":
      return amountDong === null
        ? words(`fee.${status}`)
        : t("value.about", { amount: money(amountDong), status: words(`fee.${status}`) });
    case "fixed":
      return quantityFrom === undefined
        ? money(amountDong ?? 0)
        : t("value.each", { amount: money(amountDong ?? 0) });
  }
}
