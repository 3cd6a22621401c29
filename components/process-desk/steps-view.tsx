import { getTranslations } from "next-intl/server";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Section } from "#components/ui/section.tsx";
import type { FormAction } from "#lib/platform/form.ts";
import type { DeskProcess } from "#lib/processes/queries/desk-process.ts";
import { draftOf } from "./draft-of.ts";
import { ProblemList } from "./problem-list.tsx";
import { ProcessStanding } from "./process-standing.tsx";
import { QuestionWords } from "./question-words.tsx";
import { StepList } from "./step-list.tsx";
import type { ProcessNames } from "./use-process-words.ts";

/** What holds, what is wrong, and the steps one by one. */
export async function StepsView({
  process,
  names,
  change,
}: {
  process: DeskProcess;
  names: ProcessNames;
  change: FormAction;
}) {
  const t = await getTranslations("processDesk");
  const { key, definition, problems, acts } = process;
  const mayEdit = acts.edit === null;
  return (
    <>
      <div className="my-4">
        <ProcessStanding process={process} />
      </div>
      {mayEdit ? (
        <LinkButton
          icon="edit"
          href={{ pathname: "/staff/processes/[key]", params: { key }, query: { phan: "chung" } }}
        >
          {t("one.editGeneral")}
        </LinkButton>
      ) : (
        <p className="text-muted">{t("one.viewOnly")}</p>
      )}
      <div className="my-4">
        <ProblemList processKey={key} process={definition} problems={problems} names={names} />
      </div>
      <QuestionWords questions={definition.questions ?? []} process={definition} processKey={key} />
      <Section title={t("steps.title")}>
        <StepList
          draft={draftOf(process)}
          process={definition}
          problems={problems}
          names={names}
          change={mayEdit ? change : undefined}
        />
      </Section>
    </>
  );
}
