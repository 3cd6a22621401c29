"use client"; // checks while typing; without scripts the same form posts and the page answers

import { useTranslations } from "next-intl";
import { PasswordField } from "#components/forms/fields.tsx";
import { Form } from "#components/forms/form.tsx";
import { FormActions } from "#components/forms/form-actions.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { useActionForm } from "#components/forms/use-action-form.ts";
import { changePasswordSchema } from "#lib/accounts/schema.ts";
import type { FormAction } from "#lib/platform/form.ts";

export function PasswordForm({ action }: { action: FormAction }) {
  const t = useTranslations("accounts.password");
  const form = useActionForm(changePasswordSchema, action, { current: "", password: "", repeat: "" });
  return (
    <Form form={form} done={t("done")} className="max-w-reading">
      <PasswordField name="current" label={t("current")} />
      <PasswordField name="password" label={t("password")} help={t("help")} autoComplete="new-password" />
      <PasswordField name="repeat" label={t("repeat")} autoComplete="new-password" />
      <FormActions>
        <SubmitButton>{t("submit")}</SubmitButton>
      </FormActions>
    </Form>
  );
}
