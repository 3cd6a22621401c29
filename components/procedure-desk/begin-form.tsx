"use client"; // checks while typing; without scripts the same form posts and the page answers

import { useTranslations } from "next-intl";
import type { FieldValues } from "react-hook-form";
import type * as z from "zod";
import { ErrorWords } from "#components/forms/error-text.tsx";
import { SelectField, TextField } from "#components/forms/fields.tsx";
import { Form } from "#components/forms/form.tsx";
import { FormActions } from "#components/forms/form-actions.tsx";
import type { Choice } from "#components/forms/plain-choices.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { useActionForm } from "#components/forms/use-action-form.ts";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { FormAction } from "#lib/platform/form.ts";
import { beginProcedureSchema, emptyBeginning } from "#lib/procedures/editing/begin-form.ts";
import { AudienceFields } from "./basics-fields.tsx";
import { WordsFields } from "./words-fields.tsx";

/** What a form posts is text; the schema reads it. */
const schema = beginProcedureSchema as unknown as z.ZodType<FieldValues, FieldValues>;

/** Begins a procedure from nothing. `handlers`: the agencies for which whoever asks may do so. */
export function BeginForm({
  action,
  handlers,
  fields,
}: {
  action: FormAction;
  handlers: readonly Choice[];
  fields: readonly Choice[];
}) {
  const t = useTranslations("procedureDesk.begin");
  const words = useTranslations("procedureDesk.edit");
  const faults = useTranslations("procedureDesk.edit.faults");
  const [only, ...others] = handlers;
  const handledBy = others.length === 0 ? (only?.value ?? "") : "";
  const form = useActionForm(schema, action, { ...emptyBeginning, handledBy });
  const wordsOf = (code: string) => (faults.has(code as never) ? faults(code as never) : undefined);
  return (
    <ErrorWords value={wordsOf}>
      <Form form={form}>
        <div className="grid gap-x-4 sm:grid-cols-2">
          <TextField name="code" label={t("code")} help={t("codeHelp")} autoComplete="off" />
          <TextField
            name="decisionNo"
            label={words("basics.decisionNo")}
            help={t("decisionHelp")}
            autoComplete="off"
            optional
          />
        </div>
        <WordsFields name="name" label={words("text.name")} lines={2} />
        <WordsFields name="whoFor" label={words("text.whoFor")} lines={2} />
        <WordsFields name="outcome" label={words("text.outcome")} />
        <div className="grid gap-x-4 sm:grid-cols-2">
          <SelectField
            name="handledBy"
            label={words("handling.handledBy")}
            empty={t("chooseAgency")}
            choices={handlers}
          />
          <SelectField
            name="field"
            label={words("finding.field")}
            empty={t("chooseField")}
            choices={fields}
          />
        </div>
        <AudienceFields />
        <FormActions>
          <LinkButton href="/staff/procedures">{t("cancel")}</LinkButton>
          <SubmitButton icon="plus">{t("submit")}</SubmitButton>
        </FormActions>
      </Form>
    </ErrorWords>
  );
}
