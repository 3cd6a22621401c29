import { useLocale, useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import { fieldAt } from "#lib/forms/fields.ts";
import { Link } from "#lib/platform/i18n/navigation.ts";
import type { ProcessDefinition } from "#lib/processes/definition.ts";
import type { FoundProblem } from "#lib/processes/queries/process-problems.ts";
import { type ProcessNames, useProcessWords } from "./use-process-words.ts";

/** A problem in words, without the step it is at. */
export function useProblemWords(names: ProcessNames) {
  const t = useTranslations("processDesk.problem");
  const { time, condition } = useProcessWords(names);
  const locale = useLocale();
  return ({ problem, procedure }: FoundProblem): string => {
    if (problem.code === "exceedsTimeLimit") {
      const said = { time: time(problem.countedMinutes), limit: time(problem.limitMinutes) };
      return procedure === null ? t(problem.code, said) : t("exceedsTimeLimitFor", { ...said, procedure });
    }
    if (problem.code === "nobodyHolds" && procedure !== null) return t("nobodyHoldsFor", { procedure });
    if ("linked" in problem) return t(problem.code, { linked: problem.linked });
    if (!("about" in problem)) return t(problem.code);
    const about = problem.about
      .split(", ")
      .map((path) => fieldAt(names.asked, path)?.field.label[locale] ?? path)
      .join(", ");
    return t(problem.code, { about, rule: problem.rule ? condition(problem.rule) : "" });
  };
}

/** Everything that keeps a process from being published, each with the step it is at. */
export function ProblemList({
  processKey,
  process,
  problems,
  names,
}: {
  processKey: string;
  process: ProcessDefinition;
  problems: readonly FoundProblem[];
  names: ProcessNames;
}) {
  const t = useTranslations("processDesk.problem");
  const words = useProblemWords(names);
  const locale = useLocale();
  if (problems.length === 0) return <p className="my-2 text-muted">{t("none")}</p>;
  return (
    <Notice tone="warning" title={t("title", { count: problems.length })}>
      <ul className="list-disc space-y-1 pl-5">
        {problems.map((found) => {
          const key = "step" in found.problem ? found.problem.step : "";
          const step = process.steps.find((each) => each.key === key);
          return (
            <li key={JSON.stringify(found)}>
              {step && (
                <>
                  <Link
                    href={{
                      pathname: "/staff/processes/[key]",
                      params: { key: processKey },
                      query: { buoc: step.key },
                    }}
                    prefetch={false}
                    className="text-lam underline"
                  >
                    {t("at", { step: step.name[locale] })}
                  </Link>
                  {": "}
                </>
              )}
              {words(found)}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
