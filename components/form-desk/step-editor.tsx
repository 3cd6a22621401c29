"use client";

import { useTranslations } from "next-intl";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { stepForm } from "#lib/forms/editing/field-values.ts";
import { typedStepForm } from "#lib/forms/editing/typed-form.ts";
import type { WrittenStep } from "#lib/forms/editing/written.ts";
import { AddField } from "./add-field.tsx";
import { useDesk } from "./desk-facts.ts";
import { EditForm } from "./edit-form.tsx";
import { MoreActs } from "./more-acts.tsx";
import { RuleFields } from "./rule-fields.tsx";
import { TakeOver } from "./take-over.tsx";
import { useTyped } from "./use-typed.ts";
import { WordsPair } from "./words-pair.tsx";

/** One step: its title, when it is shown, and what can be added to it. */
export function StepEditor({ step }: { step: WrittenStep }) {
  const t = useTranslations("formDesk.editor");
  const { hasScripts, canEdit } = useDesk();
  const typed = useTyped("stepSet", step.key, "");
  const values = typed ? typedStepForm(typed) : stepForm(step);
  return (
    <>
      <AddField step={step.key} />
      <EditForm act="stepSet" step={step.key} isLive>
        <WordsPair name="title" label={t("stepTitle")} value={values.title} />
        <WordsPair name="intro" label={t("intro")} value={values.intro} isLong isOptional />
        <RuleFields name="when" title={t("stepWhen")} rule={values.when} condition={step.when} />
        {!hasScripts && canEdit && <SubmitButton icon="check">{t("save")}</SubmitButton>}
      </EditForm>
      <TakeOver step={step.key} />
      <MoreActs step={step.key} path="" />
    </>
  );
}
