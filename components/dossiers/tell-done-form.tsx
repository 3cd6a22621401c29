"use client"; // checks before it posts; without scripts the same form posts and the page answers

import { useTranslations } from "next-intl";
import { HiddenField, TextAreaField } from "#components/forms/fields.tsx";
import { Form } from "#components/forms/form.tsx";
import { FormActions } from "#components/forms/form-actions.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { useActionForm } from "#components/forms/use-action-form.ts";
import { tellDoneSchema } from "#lib/dossiers/action-schema.ts";
import type { FormAction } from "#lib/platform/form.ts";

/** The applicant's word that what was theirs to do is done. */
export function TellDoneForm({
  code,
  to,
  action,
  submit,
}: {
  code: string;
  to: string;
  action: FormAction;
  submit: string;
}) {
  const t = useTranslations("dossiers.ownStep");
  const form = useActionForm(tellDoneSchema, action, { code, to, opinion: "" });
  return (
    <Form form={form}>
      <HiddenField name="code" />
      <HiddenField name="to" />
      <TextAreaField name="opinion" label={t("note")} help={t("noteHelp")} rows={2} optional />
      <FormActions>
        <SubmitButton icon="check">{submit}</SubmitButton>
      </FormActions>
    </Form>
  );
}
