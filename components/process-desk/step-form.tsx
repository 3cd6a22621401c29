"use client"; // checks while typing; without scripts the same form posts and the page answers

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ErrorWords } from "#components/forms/error-text.tsx";
import { CheckboxField, HiddenField, RadioGroupField, SelectField } from "#components/forms/fields.tsx";
import { Form } from "#components/forms/form.tsx";
import { FormActions } from "#components/forms/form-actions.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { useActionForm } from "#components/forms/use-action-form.ts";
import { WordsFields } from "#components/procedure-desk/words-fields.tsx";
import { Details } from "#components/ui/details.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { FormAction } from "#lib/platform/form.ts";
import { stepKinds } from "#lib/processes/definition.ts";
import { saveStepSchema, type stepFormOf, waitedFor } from "#lib/processes/editing/step-form.ts";
import { ActionFields } from "./action-fields.tsx";
import { DurationFields } from "./duration-fields.tsx";
import { HolderFields } from "./holder-fields.tsx";
import { MoreStepFields } from "./more-step-fields.tsx";
import type { StepChoices } from "./step-choices.ts";
import { useFaultWords } from "./use-fault-words.ts";

type Values = {
  key: string;
  revision: string;
  step: string;
  reviewed: string;
  value: ReturnType<typeof stepFormOf>;
};

/** One step of a process: what it is, who holds it, how long, and where it leads. */
export function StepForm({
  action,
  values,
  choices,
  hasQuestions,
}: {
  action: FormAction;
  values: Values;
  choices: StepChoices;
  hasQuestions: boolean;
}) {
  const t = useTranslations("processDesk");
  const form = useActionForm(saveStepSchema, action, values);
  return (
    <ErrorWords value={useFaultWords()}>
      <Form form={form}>
        {(["key", "revision", "step"] as const).map((name) => (
          <HiddenField key={name} name={name} />
        ))}
        <datalist id="gia-tri">
          {[...choices.answers].flatMap(([path, answers]) =>
            answers.map(({ value, label }) => (
              <option key={`${path} ${value}`} value={value}>
                {choices.asked.find((each) => each.value === path)?.label}: {label}
              </option>
            )),
          )}
        </datalist>
        <Part title={t("edit.what")}>
          <WordsFields name="value.name" label={t("part.name")} />
          <p className="text-muted text-small">{t("edit.citizenHelp")}</p>
          <WordsFields name="value.citizenText" label={t("edit.citizenText")} lines={2} optional />
          <RadioGroupField
            name="value.kind"
            label={t("edit.kind")}
            choices={stepKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          />
          <SelectField
            name="value.until"
            label={t("edit.until")}
            help={t("edit.untilHelp")}
            choices={waitedFor.map((each) => ({ value: each, label: t(`until.${each}`) }))}
            optional
          />
        </Part>
        <Part title={t("edit.who")}>
          <HolderFields prefix="value" choices={choices} />
        </Part>
        <Part title={t("edit.howLong")}>
          <DurationFields name="value.time" label={t("edit.time")} />
          <CheckboxField name="value.counted" label={t("edit.counted")} optional />
          <DurationFields name="value.onlineTime" label={t("edit.onlineTime")} help={t("edit.onlineHelp")} />
        </Part>
        <Part title={t("edit.onwards")}>
          <ActionFields choices={choices} />
        </Part>
        <Details summary={t("edit.more")}>
          <MoreStepFields choices={choices} />
        </Details>
        {hasQuestions && <CheckboxField name="reviewed" label={t("edit.reviewed")} optional />}
        <FormActions>
          <LinkButton href={{ pathname: "/staff/processes/[key]", params: { key: values.key } }}>
            {t("edit.cancel")}
          </LinkButton>
          <SubmitButton icon="check">{t("edit.save")}</SubmitButton>
        </FormActions>
      </Form>
    </ErrorWords>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="mt-4 border-line border-t pt-3">
      <legend className="font-strong text-lead">{title}</legend>
      {children}
    </fieldset>
  );
}
