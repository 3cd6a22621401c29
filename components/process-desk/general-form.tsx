"use client"; // checks while typing; without scripts the same form posts and the page answers

import { useTranslations } from "next-intl";
import { ErrorWords } from "#components/forms/error-text.tsx";
import { CheckboxField, DateField, HiddenField, TextField } from "#components/forms/fields.tsx";
import { Form } from "#components/forms/form.tsx";
import { FormActions } from "#components/forms/form-actions.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { useActionForm } from "#components/forms/use-action-form.ts";
import { RowList } from "#components/procedure-desk/row-list.tsx";
import { WordsFields } from "#components/procedure-desk/words-fields.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { FormAction } from "#lib/platform/form.ts";
import { type generalFormOf, saveGeneralSchema } from "#lib/processes/editing/general-form.ts";
import { useFaultWords } from "./use-fault-words.ts";

type Values = {
  key: string;
  revision: string;
  reviewed: string;
  value: ReturnType<typeof generalFormOf>;
};

/** What is said of a process as a whole: its title, its decision, whom it was decided for. */
export function GeneralForm({
  action,
  values,
  hasQuestions,
}: {
  action: FormAction;
  values: Values;
  hasQuestions: boolean;
}) {
  const t = useTranslations("processDesk.edit");
  const form = useActionForm(saveGeneralSchema, action, values);
  return (
    <ErrorWords value={useFaultWords()}>
      <Form form={form}>
        {(["key", "revision"] as const).map((name) => (
          <HiddenField key={name} name={name} />
        ))}
        <WordsFields name="value.title" label={t("name")} />
        <div className="grid gap-x-4 sm:grid-cols-2">
          <TextField name="value.decisionNo" label={t("decisionNo")} autoComplete="off" optional />
          <DateField name="value.decisionOn" label={t("decisionOn")} optional />
        </div>
        <RowList
          name="value.serves"
          title={t("serves")}
          item={t("item.served")}
          empty={{ procedure: "", case: "" }}
          help={t("servesHelp")}
        >
          {(row) => (
            <div className="grid gap-x-4 sm:grid-cols-2">
              <TextField name={`${row}.procedure`} label={t("code")} autoComplete="off" />
              <TextField name={`${row}.case`} label={t("caseName")} autoComplete="off" optional />
            </div>
          )}
        </RowList>
        {hasQuestions && <CheckboxField name="reviewed" label={t("reviewed")} optional />}
        <FormActions>
          <LinkButton href={{ pathname: "/staff/processes/[key]", params: { key: values.key } }}>
            {t("cancel")}
          </LinkButton>
          <SubmitButton icon="check">{t("save")}</SubmitButton>
        </FormActions>
      </Form>
    </ErrorWords>
  );
}
