import { useLocale, useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import { Link } from "#lib/platform/i18n/navigation.ts";
import type { ProcessDefinition } from "#lib/processes/definition.ts";

type Question = NonNullable<ProcessDefinition["questions"]>[number];

/** What an import was not sure of, in the words of the decision. With `processKey` each leads to where it is answered. */
export function QuestionWords({
  questions,
  process,
  processKey,
}: {
  questions: readonly Question[];
  process: ProcessDefinition;
  processKey?: string;
}) {
  const t = useTranslations("processDesk.question");
  const locale = useLocale();
  if (questions.length === 0) return null;
  const nameOf = (key: string | undefined) =>
    process.steps.find((step) => step.key === key)?.name[locale] ?? t("whole");
  return (
    <Notice tone="warning" title={t("title", { count: questions.length })}>
      {processKey && <p>{t("intro")}</p>}
      <ul className="list-disc space-y-1 pl-5">
        {questions.map(({ step, about, words }) => (
          <li key={`${step} ${about} ${words}`}>
            {processKey && (
              <>
                <Link
                  href={{
                    pathname: "/staff/processes/[key]",
                    params: { key: processKey },
                    query: step ? { buoc: step } : { phan: "chung" },
                  }}
                  prefetch={false}
                  className="text-lam underline"
                >
                  {nameOf(step)}
                </Link>
                {". "}
              </>
            )}
            {t(about, { words })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
