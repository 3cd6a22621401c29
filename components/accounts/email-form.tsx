"use client"; // checks while typing; without scripts the same form posts and the page answers

import { useTranslations } from "next-intl";
import { HiddenField, TextField } from "#components/forms/fields.tsx";
import { Form } from "#components/forms/form.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { useActionForm } from "#components/forms/use-action-form.ts";
import { requestCodeSchema } from "#lib/accounts/schema.ts";
import type { FormAction } from "#lib/platform/form.ts";

/** Asks for the address a code is sent to. */
export function EmailForm({
  action,
  returnTo,
  isMain,
}: {
  action: FormAction;
  returnTo: string;
  isMain: boolean;
}) {
  const t = useTranslations("signIn.email");
  const form = useActionForm(requestCodeSchema, action, { email: "", returnTo });
  return (
    <Form form={form}>
      <HiddenField name="returnTo" />
      <TextField name="email" type="email" label={t("label")} autoComplete="email" inputMode="email" />
      <SubmitButton variant={isMain ? "primary" : "secondary"} icon="mail">
        {t("submit")}
      </SubmitButton>
    </Form>
  );
}
