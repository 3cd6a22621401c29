import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import type { FormDefinition } from "#lib/forms/definition.ts";
import type { Problem } from "#lib/forms/definition-problem.ts";
import { Link } from "#lib/platform/i18n/navigation.ts";
import { useWordsOfProblems } from "./problem-words.ts";

/** What keeps a form from being published, told away from the builder: each leads to its place there. */
export function ReviewProblems({
  formKey,
  definition,
  problems,
}: {
  formKey: string;
  definition: FormDefinition;
  problems: readonly Problem[];
}) {
  const t = useTranslations("formDesk.problems");
  const { say, placed } = useWordsOfProblems(definition);
  if (problems.length === 0) return null;
  return (
    <Notice tone="warning" title={t("title", { count: problems.length })}>
      <ul className="list-disc space-y-1 pl-5">
        {problems.map((problem) => {
          const { place, name } = placed(problem);
          const query = { buoc: place.step, o: place.path };
          return (
            <li key={`${problem.code} ${problem.at} ${problem.about}`}>
              <Link
                href={{ pathname: "/staff/forms/[key]", params: { key: formKey }, query }}
                prefetch={false}
                className="text-lam underline"
              >
                {name}
              </Link>
              : {say(problem)}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
