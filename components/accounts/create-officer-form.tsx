"use client"; // checks while typing; without scripts the same form posts and the page answers

import { useTranslations } from "next-intl";
import { TextField } from "#components/forms/fields.tsx";
import { Form } from "#components/forms/form.tsx";
import { FormActions } from "#components/forms/form-actions.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { useActionForm } from "#components/forms/use-action-form.ts";
import { createOfficerSchema } from "#lib/accounts/schema.ts";
import type { FormAction } from "#lib/platform/form.ts";
import { Handover } from "./handover.tsx";
import type { PostChoices } from "./post-choices.ts";
import { PostFields } from "./post-fields.tsx";

/** Opens an account; its password is shown in place of the form. */
export function CreateOfficerForm({ action, choices }: { action: FormAction; choices: PostChoices }) {
  const t = useTranslations("accounts.create");
  const empty = { username: "", fullName: "", email: "", phone: "", agencyId: "", role: "" };
  const form = useActionForm(createOfficerSchema, action, empty);
  if (form.result.shown) return <Handover shown={form.result.shown} />;
  return (
    <Form form={form} className="max-w-reading">
      <TextField name="fullName" label={t("fullName")} autoComplete="off" />
      <TextField
        name="username"
        label={t("username")}
        help={t("usernameHelp")}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      <PostFields choices={choices} />
      <TextField name="email" type="email" label={t("email")} autoComplete="off" optional />
      <TextField name="phone" type="tel" label={t("phone")} autoComplete="off" optional />
      <FormActions>
        <SubmitButton>{t("submit")}</SubmitButton>
      </FormActions>
    </Form>
  );
}
