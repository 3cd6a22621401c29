import { getLocale } from "next-intl/server";
import type { FormAction } from "#lib/platform/form.ts";
import { generalFormOf } from "#lib/processes/editing/general-form.ts";
import { stepFormOf } from "#lib/processes/editing/step-form.ts";
import type { DeskProcess } from "#lib/processes/queries/desk-process.ts";
import { draftOf } from "./draft-of.ts";
import { GeneralForm } from "./general-form.tsx";
import { QuestionWords } from "./question-words.tsx";
import { stepChoices } from "./step-choices.ts";
import { StepForm } from "./step-form.tsx";
import type { ProcessNames } from "./use-process-words.ts";

/** The form of one step, or of what is said of the whole, with what an import was not sure of. */
export async function EditingView({
  process,
  names,
  stepKey,
  saveStep,
  saveGeneral,
}: {
  process: DeskProcess;
  names: ProcessNames;
  /** null: the whole. */
  stepKey: string | null;
  saveStep: FormAction;
  saveGeneral: FormAction;
}) {
  const locale = await getLocale();
  const { definition } = process;
  const step = definition.steps.find(({ key }) => key === stepKey);
  const questions = (definition.questions ?? []).filter((each) => each.step === step?.key);
  const draft = draftOf(process);
  const hasQuestions = questions.length > 0;
  return (
    <>
      <QuestionWords questions={questions} process={definition} />
      {step ? (
        <StepForm
          action={saveStep}
          hasQuestions={hasQuestions}
          values={{ ...draft, step: step.key, reviewed: "", value: stepFormOf(step) }}
          choices={stepChoices(definition, names.asked, names.agencies, locale)}
        />
      ) : (
        <GeneralForm
          action={saveGeneral}
          hasQuestions={hasQuestions}
          values={{ ...draft, reviewed: "", value: generalFormOf(definition) }}
        />
      )}
    </>
  );
}
