"use client"; // says beside its fields what is missing; without scripts the same form posts

import { useTranslations } from "next-intl";
import { HiddenField, SelectField } from "#components/forms/fields.tsx";
import { Form } from "#components/forms/form.tsx";
import type { Choice } from "#components/forms/plain-choices.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { useActionForm } from "#components/forms/use-action-form.ts";
import type { FormAction } from "#lib/platform/form.ts";
import { connectSchema } from "#lib/processes/editing/desk-schema.ts";

/** Joins two steps by keyboard and without scripts. */
export function ConnectForm({
  action,
  draft,
  steps,
}: {
  action: FormAction;
  draft: { key: string; revision: string };
  steps: readonly Choice[];
}) {
  const t = useTranslations("processDesk.diagram");
  const form = useActionForm(connectSchema, action, { ...draft, from: "", to: "" });
  return (
    <Form form={form} className="max-w-page">
      <HiddenField name="key" />
      <HiddenField name="revision" />
      <p className="text-muted text-small">{t("connectHelp")}</p>
      <div className="grid items-end gap-x-4 sm:grid-cols-[1fr_1fr_auto]">
        <SelectField name="from" label={t("from")} choices={steps} />
        <SelectField name="to" label={t("to")} choices={steps} />
        <div className="my-3">
          <SubmitButton variant="secondary">{t("submit")}</SubmitButton>
        </div>
      </div>
    </Form>
  );
}
