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
import { savePartSchema } from "#lib/procedures/editing/part-forms.ts";
import type { OverridePart } from "#lib/procedures/overrides.ts";
import type { DeskChoices } from "./choices.ts";
import { PartFields } from "./part-fields.tsx";

/** What the form of a part begins with: whose draft, as it was when the page was opened, and what holds now. */
export type PartValues = {
  code: string;
  part: OverridePart;
  agencyId: string;
  revision: string;
  ground: { number: string; on: string; title: string };
  value: object;
};

/** Sets one part otherwise than the layer below, on a legal ground. */
export function PartForm({
  action,
  values,
  choices,
}: {
  action: FormAction;
  values: PartValues;
  choices: DeskChoices;
}) {
  const t = useTranslations("procedureDesk.edit");
  const faults = useTranslations("procedureDesk.edit.faults");
  const form = useActionForm(savePartSchema, action, values);
  const wordsOf = (code: string) => (faults.has(code as never) ? faults(code as never) : undefined);
  return (
    <ErrorWords value={wordsOf}>
      <Form form={form}>
        {(["code", "part", "agencyId", "revision"] as const).map((name) => (
          <HiddenField key={name} name={name} />
        ))}
        <PartFields part={values.part} choices={choices} />
        <fieldset className="mt-6 border-line border-t pt-3">
          <legend className="font-strong text-lead">{t("ground.title")}</legend>
          <p className="text-muted text-small">{t("ground.help")}</p>
          <div className="grid gap-x-4 sm:grid-cols-2">
            <TextField name="ground.number" label={t("ground.number")} autoComplete="off" />
            <DateField name="ground.on" label={t("ground.on")} optional />
          </div>
          <TextField name="ground.title" label={t("ground.name")} autoComplete="off" optional />
        </fieldset>
        <FormActions>
          <LinkButton href={{ pathname: "/staff/procedures/[code]", params: { code: values.code } }}>
            {t("cancel")}
          </LinkButton>
          <SubmitButton icon="check">{t("save")}</SubmitButton>
        </FormActions>
      </Form>
    </ErrorWords>
  );
}
