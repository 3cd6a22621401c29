"use client"; // checks before it posts; without scripts the same form posts and the page answers

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { HiddenField, TextAreaField } from "#components/forms/fields.tsx";
import { Form } from "#components/forms/form.tsx";
import { FormActions } from "#components/forms/form-actions.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { useActionForm } from "#components/forms/use-action-form.ts";
import { withdrawDossierSchema } from "#lib/dossiers/action-schema.ts";
import type { FormAction } from "#lib/platform/form.ts";

/** Why a dossier is taken back. `children` are the ways out. */
export function WithdrawForm({
  code,
  action,
  children,
}: {
  code: string;
  action: FormAction;
  children: ReactNode;
}) {
  const t = useTranslations("dossiers.withdraw");
  const form = useActionForm(withdrawDossierSchema, action, { code, reason: "" });
  return (
    <Form form={form}>
      <HiddenField name="code" />
      <TextAreaField name="reason" label={t("reason")} help={t("reasonHelp")} rows={3} />
      <FormActions>
        {children}
        <SubmitButton variant="danger" icon="stop">
          {t("submit")}
        </SubmitButton>
      </FormActions>
    </Form>
  );
}
