"use client"; // checks while typing; without scripts the same form posts and the page answers

import { useTranslations } from "next-intl";
import { SelectField, TextField } from "#components/forms/fields.tsx";
import { Form } from "#components/forms/form.tsx";
import { FormActions } from "#components/forms/form-actions.tsx";
import type { Choice } from "#components/forms/plain-choices.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { useActionForm } from "#components/forms/use-action-form.ts";
import { type SaveContact, saveContactSchema } from "#lib/accounts/schema.ts";
import type { FormAction } from "#lib/platform/form.ts";

/** How a citizen may be reached; every field may be left empty. */
export function ContactForm({
  action,
  contact,
  communes,
}: {
  action: FormAction;
  contact: SaveContact;
  communes: readonly Choice[];
}) {
  const t = useTranslations("account.contact");
  const form = useActionForm(saveContactSchema, action, contact);
  return (
    <Form form={form} done={t("saved")}>
      <TextField name="phone" type="tel" label={t("phone")} autoComplete="tel" optional />
      <TextField
        name="email"
        type="email"
        label={t("email")}
        help={t("emailHelp")}
        autoComplete="email"
        optional
      />
      <SelectField
        name="communeCode"
        label={t("commune")}
        choices={communes}
        empty={t("elsewhere")}
        optional
      />
      <TextField
        name="street"
        label={t("street")}
        help={t("streetHelp")}
        autoComplete="street-address"
        optional
      />
      <FormActions>
        <SubmitButton>{t("submit")}</SubmitButton>
      </FormActions>
    </Form>
  );
}
