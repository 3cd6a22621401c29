"use client"; // checks while typing; without scripts the same form posts and the page answers

import { useTranslations } from "next-intl";
import { DateField, RadioGroupField, SelectField, TextField } from "#components/forms/fields.tsx";
import { Form } from "#components/forms/form.tsx";
import type { Choice } from "#components/forms/plain-choices.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { useActionForm } from "#components/forms/use-action-form.ts";
import { addCalendarDaySchema } from "#lib/agencies/schema.ts";
import type { FormAction } from "#lib/platform/form.ts";

/** Adds a day off or a day worked in exchange. */
export function AddDayForm({ action, weekdays }: { action: FormAction; weekdays: readonly Choice[] }) {
  const t = useTranslations("calendar");
  const form = useActionForm(addCalendarDaySchema, action, {
    on: "",
    kind: "off",
    like: "",
    name: "",
    source: "",
  });
  return (
    <Form form={form} done={t("added")} className="max-w-reading">
      <DateField name="on" label={t("on")} />
      <RadioGroupField
        name="kind"
        label={t("kindLabel")}
        choices={(["off", "makeup"] as const).map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
      />
      <SelectField
        name="like"
        label={t("likeLabel")}
        help={t("likeHelp")}
        empty={t("likeNone")}
        choices={weekdays}
        optional
      />
      <TextField name="name" label={t("nameLabel")} help={t("nameHelp")} autoComplete="off" />
      <TextField name="source" label={t("sourceLabel")} help={t("sourceHelp")} autoComplete="off" />
      <SubmitButton icon="plus">{t("addButton")}</SubmitButton>
    </Form>
  );
}
