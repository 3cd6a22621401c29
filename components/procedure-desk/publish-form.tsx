"use client"; // checks while typing; without scripts the same form posts and the page answers

import { useTranslations } from "next-intl";
import { DateField, HiddenField } from "#components/forms/fields.tsx";
import { Form } from "#components/forms/form.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { useActionForm } from "#components/forms/use-action-form.ts";
import type { FormAction } from "#lib/platform/form.ts";
import { publishDraftSchema } from "#lib/procedures/draft-schema.ts";

/** Brings a draft into force, today or on a day to come. */
export function PublishForm({ action, values }: { action: FormAction; values: Record<string, string> }) {
  const t = useTranslations("procedureDesk.review");
  const words = useTranslations("versions.review");
  const form = useActionForm(publishDraftSchema, action, values);
  return (
    <Form form={form} className="max-w-reading">
      {Object.keys(values)
        .filter((name) => name !== "effectiveOn")
        .map((name) => (
          <HiddenField key={name} name={name} />
        ))}
      <DateField name="effectiveOn" label={t("effectiveOn")} help={t("effectiveHelp")} />
      <SubmitButton icon="check">{words("publish")}</SubmitButton>
    </Form>
  );
}
