"use client"; // checks before it posts; without scripts the same forms post and the page answers

import { useTranslations } from "next-intl";
import { DateField, HiddenField, TextAreaField } from "#components/forms/fields.tsx";
import { Form } from "#components/forms/form.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { useActionForm } from "#components/forms/use-action-form.ts";
import type { FormAction } from "#lib/platform/form.ts";
import {
  endSubstitutionSchema,
  setSubstitutionDaysSchema,
} from "#lib/procedures/substitution/change-schema.ts";

type Dated = { id: string; validFrom: string; validTo: string | null };

/** From when to when a rule holds. */
export function DaysForm({ rule, action }: { rule: Dated; action: FormAction }) {
  const t = useTranslations("substitutions");
  const form = useActionForm(setSubstitutionDaysSchema, action, {
    id: rule.id,
    validFrom: rule.validFrom,
    validTo: rule.validTo ?? "",
  });
  return (
    <Form form={form} done={t("saved")} className="max-w-reading">
      <HiddenField name="id" />
      <DateField name="validFrom" label={t("validFrom")} />
      <DateField name="validTo" label={t("validTo")} help={t("validToHelp")} optional />
      <SubmitButton icon="check">{t("saveDays")}</SubmitButton>
    </Form>
  );
}

/** Ends a rule before its time: from the next day on the paper is asked for again. */
export function EndForm({ rule, action }: { rule: Dated; action: FormAction }) {
  const t = useTranslations("substitutions");
  const form = useActionForm(endSubstitutionSchema, action, { id: rule.id, endedOn: "", reason: "" });
  return (
    <Form form={form} done={t("ended")} className="max-w-reading">
      <HiddenField name="id" />
      <DateField name="endedOn" label={t("endedOn")} help={t("endedOnHelp")} />
      <TextAreaField name="reason" label={t("reason")} rows={2} />
      <SubmitButton variant="danger" icon="stop">
        {t("end")}
      </SubmitButton>
    </Form>
  );
}
