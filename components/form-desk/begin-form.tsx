"use client"; // checks while typing; without scripts the same form posts and the page answers

import { useTranslations } from "next-intl";
import { SelectField, TextField } from "#components/forms/fields.tsx";
import { Form } from "#components/forms/form.tsx";
import type { Choice } from "#components/forms/plain-choices.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { useActionForm } from "#components/forms/use-action-form.ts";
import type { FormAction } from "#lib/platform/form.ts";
import { beginFormSchema } from "#lib/processes/form-desk-schema.ts";

/** Begins a form, from nothing or as a copy of another. */
export function BeginForm({ action, forms }: { action: FormAction; forms: readonly Choice[] }) {
  const t = useTranslations("formDesk.list");
  const form = useActionForm(beginFormSchema, action, { title: { vi: "", en: "" }, copyOf: "" });
  return (
    <Form form={form} className="max-w-page">
      <div className="grid gap-x-4 md:grid-cols-3">
        <TextField name="title.vi" label={t("newName")} autoComplete="off" />
        <TextField name="title.en" label={t("newNameEn")} lang="en" autoComplete="off" optional />
        <SelectField name="copyOf" label={t("copyOf")} empty={t("fromNothing")} choices={forms} optional />
      </div>
      <SubmitButton icon="plus">{t("begin")}</SubmitButton>
    </Form>
  );
}
