"use client";

import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import type { Problem } from "#lib/forms/definition-problem.ts";
import { useDesk } from "./desk-facts.ts";
import { useWordsOfProblems } from "./problem-words.ts";

/** What keeps the form from being published, each as a way to its place. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const t = useTranslations("formDesk.problems");
  const { definition, open } = useDesk();
  const { say, placed } = useWordsOfProblems(definition);
  if (problems.length === 0) return null;
  return (
    <Notice tone="warning" title={t("title", { count: problems.length })}>
      <ul className="space-y-1">
        {problems.map((problem) => {
          const { place, name } = placed(problem);
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
                {name}
              </a>
              : {say(problem)}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}

/** A problem of the form that is open, in words. */
export function useProblemWords() {
  return useWordsOfProblems(useDesk().definition).say;
}
