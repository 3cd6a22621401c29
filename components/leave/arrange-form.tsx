"use client"; // checks while typing; without scripts the same form posts and the page answers

import { useTranslations } from "next-intl";
import { DateField, SelectField, TextField } from "#components/forms/fields.tsx";
import { Form } from "#components/forms/form.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { useActionForm } from "#components/forms/use-action-form.ts";
import { delegateSchema } from "#lib/accounts/schema.ts";
import type { FormAction } from "#lib/platform/form.ts";
import { type Colleagues, choicesOf } from "./colleagues.ts";

/** Names who does somebody's work while they are away. */
export function ArrangeForm({
  action,
  colleagues,
  own,
  today,
}: {
  action: FormAction;
  colleagues: Colleagues;
  own: string;
  today: string;
}) {
  const t = useTranslations("leave.arrange");
  const initial = { officerId: own, deputyId: "", fromOn: today, untilOn: today, reason: "" };
  const form = useActionForm(delegateSchema, action, initial);
  return (
    <Form form={form} done={t("done")} className="max-w-reading">
      <SelectField
        name="officerId"
        label={t("officer")}
        choices={choicesOf(colleagues.filter(({ isMine }) => isMine))}
      />
      <SelectField name="deputyId" label={t("deputy")} choices={choicesOf(colleagues)} />
      <div className="grid gap-x-4 sm:grid-cols-2">
        <DateField name="fromOn" label={t("fromOn")} />
        <DateField name="untilOn" label={t("untilOn")} />
      </div>
      <TextField name="reason" label={t("reason")} />
      <SubmitButton>{t("submit")}</SubmitButton>
    </Form>
  );
}
