import { useLocale, useTranslations } from "next-intl";
import type { ComponentDocument, ProcedureContent } from "#lib/procedures/content.ts";
import { useRuleWords } from "./use-rule-words.ts";

/** Papers, cases, level and handling, a line for each thing that is said. */
export function useContentWords() {
  const t = useTranslations("procedureDesk.said");
  const words = useTranslations("procedures");
  const names = useTranslations("procedureDesk.edit.basics");
  const locale = useLocale();
  const { condition, caseName } = useRuleWords();

  function paper(given: ComponentDocument, content: ProcedureContent): string {
    const { name, originals, copies, required, handling: way, caseKey, guidance } = given;
    const said = [
      name[locale],
      originals > 0 && words("papers.originals", { count: originals }),
      copies > 0 && words("papers.copies", { count: copies }),
      way === "present" && words("papers.present"),
      !required && words("papers.optional"),
      caseKey && caseName(caseKey, content),
      guidance?.[locale],
    ];
    return said.filter(Boolean).join(" · ");
  }

  function level({ serviceLevel, online, partialReason }: ProcedureContent): string[] {
    const said = [
      t("level", { level: serviceLevel }),
      online && words(`online.${online}`),
      partialReason?.[locale],
    ];
    return said.filter((each) => typeof each === "string");
  }

  function handling({
    handledBy,
    formKey,
    processKey,
    cutOff,
    supplementEffect,
  }: ProcedureContent): string[] {
    const handler = handledBy === "commune" ? t("commune") : (handledBy?.department ?? t("unknown"));
    return [
      t("pair", { name: t("handler"), value: handler }),
      t("pair", { name: t("form"), value: formKey ?? t("none") }),
      t("pair", { name: t("process"), value: processKey ?? t("none") }),
      t("pair", { name: t("cutOff"), value: cutOff ?? t("none") }),
      words(`staff.supplementEffect.${supplementEffect}`),
    ];
  }

  function guide(content: ProcedureContent): string[] {
    const { questions = [], exclusions = [] } = content.guide ?? {};
    return [
      ...questions.map(({ label, options }) =>
        t("pair", { name: label[locale], value: options.map((option) => option.label[locale]).join(" / ") }),
      ),
      ...content.cases.map(({ name, when }) =>
        when ? t("caseWhen", { name: name[locale], when: condition(when, content) }) : name[locale],
      ),
      ...exclusions.map(({ when, reason }) =>
        t("excluded", { when: condition(when, content), reason: reason[locale] }),
      ),
    ];
  }

  function basics(content: ProcedureContent): string[] {
    const { audience, agencyLevels, channels, competentAuthority, decisionNo, results, legalBasis } = content;
    const offered = [...new Set(channels.map(({ channel }) => channel))];
    const said = (name: Parameters<typeof names>[0], value: string) =>
      t("pair", { name: names(name), value });
    return [
      said("audience", audience.map((each) => words(`audience.${each}`)).join(", ")),
      said("agencyLevels", agencyLevels.map((each) => words(`level.${each}`)).join(", ")),
      said("channels", offered.map((each) => words(`channel.${each}`)).join(", ")),
      said("competentAuthority", competentAuthority[locale]),
      said("decisionNo", decisionNo ?? t("none")),
      ...results.map(({ name }) => said("results", name[locale])),
      ...legalBasis.map(({ number }) => said("legalBasis", number)),
    ];
  }

  return { paper, level, handling, guide, basics };
}
