"use client";

import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import type { Problem } from "#lib/forms/definition-problem.ts";
import { fieldAt } from "#lib/forms/fields.ts";
import { useDesk } from "./desk-facts.ts";

/** What keeps the form from being published, each as a way to its place. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const t = useTranslations("formDesk.problems");
  const say = useProblemWords();
  const { definition, locale, open } = useDesk();
  if (problems.length === 0) return null;
  return (
    <Notice tone="warning" title={t("title", { count: problems.length })}>
      <ul className="space-y-1">
        {problems.map((problem) => {
          const placed = fieldAt(definition, problem.at);
          const step = placed?.step ?? definition.steps.find(({ key }) => key === problem.at);
          const place = { step: step?.key ?? "", path: placed ? problem.at : "" };
          return (
            <li key={`${problem.code} ${problem.at} ${problem.about}`}>
              <a
                href={`?buoc=${place.step}&o=${place.path}`}
                onClick={(event) => {
                  event.preventDefault();
                  open(place);
                }}
                className="inline-block min-h-6 text-lam underline"
              >
                {placed?.field.label[locale] ?? step?.title[locale] ?? problem.at}
              </a>
              : {say(problem)}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}

/** A problem in words; one that has none of its own is called by its key. */
export function useProblemWords() {
  const t = useTranslations("formDesk.problems");
  const { definition, locale } = useDesk();
  return ({ code, about = "" }: Problem): string => {
    const name = fieldAt(definition, about)?.field.label[locale] ?? about;
    return t.has(`code.${code}` as never)
      ? t(`code.${code}` as never, { about: name } as never)
      : t("other", { code, about: name });
  };
}
