import { useLocale, useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import { Link } from "#lib/platform/i18n/navigation.ts";
import type { ProcessDefinition } from "#lib/processes/definition.ts";
import type { FoundProblem } from "#lib/processes/queries/process-problems.ts";
import { useTimeWords } from "./use-time-words.ts";

/** A problem in words, without the step it is at. */
export function useProblemWords() {
  const t = useTranslations("processDesk.problem");
  const time = useTimeWords();
  return ({ problem, procedure }: FoundProblem): string => {
    if (problem.code === "exceedsTimeLimit") {
      const said = { time: time(problem.countedMinutes), limit: time(problem.limitMinutes) };
      return procedure === null ? t(problem.code, said) : t("exceedsTimeLimitFor", { ...said, procedure });
    }
    if (problem.code === "nobodyHolds" && procedure !== null) return t("nobodyHoldsFor", { procedure });
    return t(problem.code);
  };
}

/** Everything that keeps a process from being published, each with the step it is at. */
export function ProblemList({
  processKey,
  process,
  problems,
}: {
  processKey: string;
  process: ProcessDefinition;
  problems: readonly FoundProblem[];
}) {
  const t = useTranslations("processDesk.problem");
  const words = useProblemWords();
  const locale = useLocale();
  if (problems.length === 0) return <p className="text-muted">{t("none")}</p>;
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
