"use client"; // checks while typing; without scripts the same form posts and the page answers

import { useTranslations } from "next-intl";
import { SelectField, TextField } from "#components/forms/fields.tsx";
import { Form } from "#components/forms/form.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { useActionForm } from "#components/forms/use-action-form.ts";
import { Notice } from "#components/ui/notice.tsx";
import { handOnSchema } from "#lib/dossiers/action-schema.ts";
import type { FormAction } from "#lib/platform/form.ts";
import { type Colleagues, choicesOf } from "./colleagues.ts";

/** Hands everything on one officer's name on to another, and says what could not be. */
export function HandOnForm({
  action,
  colleagues,
  own,
}: {
  action: FormAction;
  colleagues: Colleagues;
  own: string;
}) {
  const t = useTranslations("leave.handOn");
  const form = useActionForm(handOnSchema, action, { fromId: own, toId: "", reason: "" });
  const { shown } = form.result;
  return (
    <Form form={form} className="max-w-reading">
      <p className="text-muted">{t("intro")}</p>
      {shown && (
        <Notice
          tone={shown.kept ? "warning" : "success"}
          role="status"
          title={t("done", { count: Number(shown.count) })}
        >
          {shown.kept && <p>{t("kept", { codes: shown.kept })}</p>}
        </Notice>
      )}
      <SelectField
        name="fromId"
        label={t("from")}
        choices={choicesOf(colleagues.filter(({ isMine }) => isMine))}
      />
      <SelectField name="toId" label={t("to")} choices={choicesOf(colleagues)} />
      <TextField name="reason" label={t("reason")} />
      <SubmitButton variant="secondary">{t("submit")}</SubmitButton>
    </Form>
  );
}
