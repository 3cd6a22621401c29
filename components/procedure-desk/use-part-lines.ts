import { useLocale, useTranslations } from "next-intl";
import type { PrintedPart, ProcedureContent } from "#lib/procedures/content.ts";
import type { OverridePart } from "#lib/procedures/overrides.ts";
import { useContentWords } from "./use-content-words.ts";
import { useRuleWords } from "./use-rule-words.ts";

/** A part of what a record says, or of what may be set upon it. */
export type ToldPart = OverridePart | PrintedPart;

/** What a procedure says of a part, line by line, to be read beside another version of it. */
export function usePartLines() {
  const t = useTranslations("procedureDesk.said");
  const words = useTranslations("procedures");
  const locale = useLocale();
  const { termsName, timeLimit, fee } = useRuleWords();
  const { paper, handling, level, guide, basics } = useContentWords();

  return function linesOf(part: ToldPart, content: ProcedureContent): string[] {
    switch (part) {
      case "timeLimits":
        return content.channels.map((terms) =>
          t("pair", { name: termsName(terms, content), value: timeLimit(terms) }),
        );
      case "fees":
        return content.channels.map((terms) =>
          t("pair", {
            name: termsName(terms, content),
            value: terms.fees.map(fee).join("; ") || words("fee.none"),
          }),
        );
      case "channels":
        return [...linesOf("timeLimits", content), ...linesOf("fees", content)];
      case "level":
        return level(content);
      case "documents":
        return content.documents.map((each) => paper(each, content));
      case "cases":
        return guide(content);
      case "handling":
        return handling(content);
      case "places":
        return (content.places ?? []).map((place) => place[locale]);
      case "words":
        return [
          content.name[locale],
          content.whoFor[locale],
          content.outcome[locale],
          ...linesOf("conditions", content),
          ...linesOf("steps", content),
        ];
      case "basics":
        return basics(content);
      case "finding":
        return [...content.lifeEvents.map((event) => words(`lifeEvent.${event}`)), ...content.synonyms];
      case "questions":
        return (content.questions ?? []).map(({ question, answer }) =>
          t("pair", { name: question[locale], value: answer[locale] }),
        );
      case "steps":
        return content.steps.map((step) => step[locale]);
      case "conditions":
        return content.conditions.map((each) => each[locale]);
      case "results":
        return content.results.map(({ name, code }) => (code ? `${name[locale]} (${code})` : name[locale]));
      case "legalBasis":
        return content.legalBasis.map(({ number, title }) =>
          title ? t("pair", { name: number, value: title[locale] }) : number,
        );
    }
  };
}
