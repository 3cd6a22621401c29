"use client"; // checks before it posts; without scripts the same form posts and the page answers

import { useTranslations } from "next-intl";
import { HiddenField, TextAreaField } from "#components/forms/fields.tsx";
import { Form } from "#components/forms/form.tsx";
import { FormActions } from "#components/forms/form-actions.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { useActionForm } from "#components/forms/use-action-form.ts";
import { moveToVersionSchema } from "#lib/dossiers/action-schema.ts";
import type { FormAction } from "#lib/platform/form.ts";

/** Why a dossier is put under the version in force. */
export function VersionMoveForm({
  code,
  versionId,
  action,
}: {
  code: string;
  versionId: string;
  action: FormAction;
}) {
  const t = useTranslations("desk.versionMove");
  const form = useActionForm(moveToVersionSchema, action, { code, versionId, reason: "" });
  return (
    <Form form={form}>
      <HiddenField name="code" />
      <HiddenField name="versionId" />
      <TextAreaField name="reason" label={t("reason")} help={t("reasonHelp")} rows={3} />
      <FormActions>
        <SubmitButton>{t("submit")}</SubmitButton>
      </FormActions>
    </Form>
  );
}
