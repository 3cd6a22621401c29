"use client"; // checks while typing; without scripts the same form posts and the page answers

import { useTranslations } from "next-intl";
import { ErrorWords } from "#components/forms/error-text.tsx";
import { DateField, HiddenField, TextField } from "#components/forms/fields.tsx";
import { Form } from "#components/forms/form.tsx";
import { FormActions } from "#components/forms/form-actions.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { useActionForm } from "#components/forms/use-action-form.ts";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { FormAction } from "#lib/platform/form.ts";
import { closeFormSchema } from "#lib/procedures/desk/desk-schema.ts";

/** Abolishes a procedure: by what decision, from what day, and what follows it. */
export function CloseForm({ action, code, today }: { action: FormAction; code: string; today: string }) {
  const t = useTranslations("procedureDesk.close");
  const faults = useTranslations("procedureDesk.edit.faults");
  const form = useActionForm(closeFormSchema, action, {
    code,
    decisionNo: "",
    closedOn: today,
    successorCode: "",
  });
  const wordsOf = (key: string) => (faults.has(key as never) ? faults(key as never) : undefined);
  return (
    <ErrorWords value={wordsOf}>
      <Form form={form} className="max-w-reading">
        <HiddenField name="code" />
        <TextField name="decisionNo" label={t("decisionNo")} help={t("decisionHelp")} autoComplete="off" />
        <DateField name="closedOn" label={t("closedOn")} help={t("closedHelp")} />
        <TextField
          name="successorCode"
          label={t("successor")}
          help={t("successorHelp")}
          autoComplete="off"
          optional
        />
        <FormActions>
          <LinkButton href={{ pathname: "/staff/procedures/[code]", params: { code } }}>
            {t("cancel")}
          </LinkButton>
          <SubmitButton variant="danger" icon="stop">
            {t("submit")}
          </SubmitButton>
        </FormActions>
      </Form>
    </ErrorWords>
  );
}
