import { useLocale, useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import { checkGuide, type GuideProblem, guidePlace } from "#lib/procedures/check-guide.ts";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import type { GuideAnswers } from "#lib/procedures/guide.ts";
import { useRuleWords } from "./use-rule-words.ts";

/** Where the guide of a draft leads people astray, each place by its name; nothing for a sound one. */
export function GuideProblems({ content }: { content: ProcedureContent }) {
  const t = useTranslations("procedureDesk.guideProblem");
  const placeWords = usePlaceWords(content);
  const problemWords = useProblemWords(content);
  const problems = checkGuide(content);
  if (problems.length === 0) return null;
  return (
    <Notice tone="warning" title={t("title", { count: problems.length })}>
      <ul className="list-disc space-y-1 pl-5">
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)}>
            {t("line", { place: placeWords(guidePlace(problem)), problem: problemWords(problem) })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** A place of the guide by the words people read there. */
function usePlaceWords({ guide, cases }: ProcedureContent) {
  const t = useTranslations("procedureDesk.guideProblem.place");
  const locale = useLocale();
  return (place: string): string => {
    const [list = "", ...rest] = place.split(".");
    const key = rest.join(".");
    if (list === "cases") {
      const named = cases.filter((each) => key.split(", ").includes(each.key));
      return t("cases", { name: named.map(({ name }) => name[locale]).join(" / ") || key });
    }
    if (list === "exclusions") return t("exclusions", { number: Number(key) + 1 });
    const question = guide?.questions.find((each) => each.key === rest[0]);
    return question ? t("questions", { name: question.label[locale] }) : t("whole");
  };
}

function useProblemWords(content: ProcedureContent) {
  const t = useTranslations("procedureDesk.guideProblem.kind");
  const { condition } = useRuleWords();
  const locale = useLocale();
  const questionOf = (key: string) => content.guide?.questions.find((each) => each.key === key);
  const label = (key: string) => questionOf(key)?.label[locale] ?? key;
  const said = (answers: GuideAnswers) =>
    Object.entries(answers)
      .map(([key, answer]) => condition({ field: key, is: answer }, content))
      .join("; ");
  return (problem: GuideProblem): string => {
    switch (problem.kind) {
      case "unknownQuestion":
        return t(problem.kind, { question: label(problem.question) });
      case "unknownAnswer":
        return t(problem.kind, { question: label(problem.question), answer: problem.answer });
      case "impossibleRule":
      case "idleRule":
        return t(problem.kind, { rule: condition(problem.rule, content) });
      case "ambiguous":
      case "deadEnd":
        return t(problem.kind, { answers: said(problem.answers) });
      case "repeatedKey":
      case "neverAsked":
      case "unreachableCase":
      case "exclusionNeverHolds":
      case "tooManyWays":
        return t(problem.kind);
    }
  };
}
