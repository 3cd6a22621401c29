"use client"; // checks while typing; without scripts the same form posts and the page answers

import { useTranslations } from "next-intl";
import { HiddenField, PasswordField, TextField } from "#components/forms/fields.tsx";
import { Form } from "#components/forms/form.tsx";
import { FormActions } from "#components/forms/form-actions.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { useActionForm } from "#components/forms/use-action-form.ts";
import { officerSignInSchema } from "#lib/accounts/schema.ts";
import type { FormAction } from "#lib/platform/form.ts";

export function OfficerSignInForm({ action, returnTo }: { action: FormAction; returnTo: string }) {
  const t = useTranslations("signIn.staff");
  const form = useActionForm(officerSignInSchema, action, { username: "", password: "", returnTo });
  return (
    <Form form={form}>
      <HiddenField name="returnTo" />
      <TextField
        name="username"
        label={t("username")}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <PasswordField name="password" label={t("password")} />
      <FormActions>
        <SubmitButton>{t("submit")}</SubmitButton>
      </FormActions>
    </Form>
  );
}
