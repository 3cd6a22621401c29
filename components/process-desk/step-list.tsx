import { useLocale, useTranslations } from "next-intl";
import { ActForm } from "#components/accounts/act-form.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Details } from "#components/ui/details.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { FormAction } from "#lib/platform/form.ts";
import type { ProcessDefinition, ProcessStep } from "#lib/processes/definition.ts";
import type { ShapeChange } from "#lib/processes/editing/change.ts";
import type { FoundProblem } from "#lib/processes/queries/process-problems.ts";
import { useProblemWords } from "./problem-list.tsx";
import { QuestionWords } from "./question-words.tsx";
import { type ProcessNames, useProcessWords } from "./use-process-words.ts";

/** The steps as they are listed, each with who holds it, how long, where it leads, and what is wrong there. */
export function StepList({
  draft,
  process,
  problems,
  names,
  change,
}: {
  draft: { key: string; revision: string };
  process: ProcessDefinition;
  problems: readonly FoundProblem[];
  names: ProcessNames;
  /** Changes the order and number of steps; left out for those who may only look. */
  change: FormAction | undefined;
}) {
  return (
    <ol className="space-y-3">
      {process.steps.map((step, place) => (
        <li key={step.key} id={`buoc-${step.key}`} className="rounded-box border border-line p-3">
          <StepCard
            step={step}
            place={place}
            process={process}
            names={names}
            problems={problems.filter(({ problem }) => "step" in problem && problem.step === step.key)}
          />
          {change && <StepTools step={step} place={place} process={process} draft={draft} change={change} />}
        </li>
      ))}
    </ol>
  );
}

function StepCard({
  step,
  place,
  process,
  names,
  problems,
}: {
  step: ProcessStep;
  place: number;
  process: ProcessDefinition;
  names: ProcessNames;
  problems: readonly FoundProblem[];
}) {
  const t = useTranslations("processDesk");
  const locale = useLocale();
  const words = useProcessWords(names);
  const problemWords = useProblemWords(names);
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="text-body">
          {place + 1}. {step.name[locale]}
        </h3>
        <span className="inline-flex flex-wrap gap-1">
          <Badge tone={step.counted ? "active" : "neutral"}>
            {step.counted ? words.time(step.workingMinutes) : t("said.notCounted")}
          </Badge>
          {step.kind && step.kind !== "office" && <Badge>{t(`kind.${step.kind}`)}</Badge>}
        </span>
      </div>
      <p className="text-muted first-letter:uppercase">{words.holder(step.holder)}</p>
      {step.when && <p className="text-small">{t("said.when", { condition: words.condition(step.when) })}</p>}
      <ul className="mt-1 list-disc pl-5 text-small">
        {step.actions.map((action) => (
          <li key={JSON.stringify(action)}>{words.action(action, process)}</li>
        ))}
      </ul>
      {problems.length > 0 && (
        <ul className="mt-2 list-disc pl-5 font-strong text-danger text-small">
          {problems.map((found) => (
            <li key={JSON.stringify(found)}>{problemWords(found)}</li>
          ))}
        </ul>
      )}
      <QuestionWords
        questions={(process.questions ?? []).filter((question) => question.step === step.key)}
        process={process}
      />
    </>
  );
}

function StepTools({
  step,
  place,
  process,
  draft,
  change,
}: {
  step: ProcessStep;
  place: number;
  process: ProcessDefinition;
  draft: { key: string; revision: string };
  change: FormAction;
}) {
  const t = useTranslations("processDesk.steps");
  const locale = useLocale();
  const words = { step: step.name[locale] };
  const newName = t("newName");
  const tools: [tool: "add" | "copy" | "up" | "down" | "remove", change: ShapeChange, isShown: boolean][] = [
    ["add", { kind: "addStep", after: step.key, name: { vi: newName, en: newName } }, true],
    ["copy", { kind: "copyStep", step: step.key }, true],
    ["up", { kind: "moveStep", step: step.key, by: -1 }, place > 0],
    ["down", { kind: "moveStep", step: step.key, by: 1 }, place < process.steps.length - 1],
    ["remove", { kind: "removeStep", step: step.key }, process.steps.length > 1],
  ];
  return (
    <div className="mt-3">
      <LinkButton
        icon="edit"
        href={{ pathname: "/staff/processes/[key]", params: { key: draft.key }, query: { buoc: step.key } }}
      >
        {t.rich("editLabel", { ...words, hidden: (said) => <span className="sr-only">{said}</span> })}
      </LinkButton>
      <Details summary={t("more")}>
        <div className="flex flex-wrap gap-2">
          {tools
            .filter(([, , isShown]) => isShown)
            .map(([tool, made]) => (
              <ActForm
                key={tool}
                action={change}
                values={{ ...draft, changes: JSON.stringify([made]) }}
                variant="quiet"
                label={t(`${tool}Label`, words)}
              >
                {t(tool)}
              </ActForm>
            ))}
        </div>
      </Details>
    </div>
  );
}
