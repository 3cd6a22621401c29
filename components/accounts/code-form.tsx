"use client"; // checks while typing; without scripts the same form posts and the page answers

import { useTranslations } from "next-intl";
import { HiddenField, TextField } from "#components/forms/fields.tsx";
import { Form } from "#components/forms/form.tsx";
import { FormActions } from "#components/forms/form-actions.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { useActionForm } from "#components/forms/use-action-form.ts";
import { Notice } from "#components/ui/notice.tsx";
import { signInByCodeSchema } from "#lib/accounts/schema.ts";
import type { FormAction } from "#lib/platform/form.ts";

/** Takes the code, and the name of somebody new once the code was right. */
export function CodeForm({ action, returnTo }: { action: FormAction; returnTo: string }) {
  const t = useTranslations("signIn.code");
  const form = useActionForm(signInByCodeSchema, action, { code: "", returnTo });
  const isNewcomer = form.result.shown !== undefined || form.result.values?.fullName !== undefined;
  return (
    <Form form={form}>
      <HiddenField name="returnTo" />
      <TextField
        name="code"
        label={t("label")}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={9}
        className="max-w-60 tracking-widest"
      />
      {isNewcomer && (
        <>
          <Notice role="status">{t("newcomer")}</Notice>
          <TextField name="fullName" label={t("fullName")} help={t("fullNameHelp")} autoComplete="name" />
        </>
      )}
      <FormActions>
        <SubmitButton>{t("submit")}</SubmitButton>
      </FormActions>
    </Form>
  );
}
