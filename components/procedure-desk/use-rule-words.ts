import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { Condition } from "#lib/forms/conditions.ts";
import type { ChannelTerms, ProcedureContent } from "#lib/procedures/content.ts";
import type { Fee } from "#lib/procedures/fee-schema.ts";

/** Terms, fees and conditions in one line of words each. */
export function useRuleWords() {
  const t = useTranslations("procedureDesk.said");
  const words = useTranslations("procedures");
  const locale = useLocale();
  const { number } = useFormatter();
  const money = (amountDong: number) =>
    number(amountDong, { style: "currency", currency: "VND", maximumFractionDigits: 0 });

  function caseName(caseKey: string, { cases }: ProcedureContent): string {
    return cases.find(({ key }) => key === caseKey)?.name[locale] ?? caseKey;
  }

  function termsName({ channel, caseKey }: ChannelTerms, content: ProcedureContent): string {
    const name = words(`channel.${channel}`);
    return caseKey ? t("channelCase", { channel: name, name: caseName(caseKey, content) }) : name;
  }

  function timeLimit({ timeLimit: limit, stages }: ChannelTerms): string {
    if (limit) return oneLimit(limit);
    if (!stages) return words("time.none");
    return stages
      .map((stage) => t("pair", { name: stage.name[locale], value: oneLimit(stage.timeLimit) }))
      .join("; ");
  }

  function oneLimit({ amount, unit }: NonNullable<ChannelTerms["timeLimit"]>): string {
    return amount === 0 ? words("time.sameDay") : words(`time.${unit}`, { amount });
  }

  function fee({ name, status, amountDong, tiers, reductions = [] }: Fee): string {
    const amount = status === "fixed" ? money(amountDong ?? 0) : words(`fee.${status}`);
    const stated = status === "indicative_local_council" && amountDong !== null ? [money(amountDong)] : [];
    const steps = (tiers?.steps ?? []).map((step) =>
      t("step", { from: step.from, unit: tiers?.unit[locale] ?? "", amount: money(step.amountDong) }),
    );
    const less = reductions.map((each) => t("less", { name: each.name[locale], percent: each.percent }));
    return t("pair", { name: name[locale], value: [amount, ...stated, ...steps, ...less].join(", ") });
  }

  function condition(when: Condition, content: ProcedureContent): string {
    if ("and" in when) return when.and.map((each) => condition(each, content)).join(` ${t("and")} `);
    if ("or" in when) return when.or.map((each) => condition(each, content)).join(` ${t("or")} `);
    if ("not" in when) return t("not", { condition: condition(when.not, content) });
    const question = content.guide?.questions.find(({ key }) => key === when.field);
    const label = (value: unknown) =>
      question?.options.find((option) => option.value === value)?.label[locale] ?? String(value);
    const name = question?.label[locale] ?? when.field;
    if ("is" in when) return t("is", { question: name, answer: label(when.is) });
    if ("isNot" in when) return t("isNot", { question: name, answer: label(when.isNot) });
    if ("in" in when) return t("is", { question: name, answer: when.in.map(label).join(" / ") });
    return t("isOther", { question: name });
  }

  return { caseName, termsName, timeLimit, fee, condition };
}
