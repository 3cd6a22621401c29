"use client"; // checks while typing; without scripts the same forms post and the page answers

import { useLocale, useTranslations } from "next-intl";
import type { FieldValues } from "react-hook-form";
import type * as z from "zod";
import { ActForm } from "#components/accounts/act-form.tsx";
import { HiddenField, TextField } from "#components/forms/fields.tsx";
import { Form } from "#components/forms/form.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { useActionForm } from "#components/forms/use-action-form.ts";
import { Details } from "#components/ui/details.tsx";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import type { Words } from "#lib/forms/field-schema.ts";
import type { FormAction } from "#lib/platform/form.ts";
import { renameBlockSchema } from "#lib/processes/form-desk-schema.ts";

/** What a form posts is text; the schema reads it. */
const schema = renameBlockSchema as unknown as z.ZodType<FieldValues, FieldValues>;

/** Calls a shared question otherwise, or takes it out of the bank. */
export function BlockForms({
  block,
  name,
  rename,
  remove,
}: {
  block: string;
  name: Words;
  rename: FormAction;
  remove: FormAction;
}) {
  const t = useTranslations("formDesk.bank");
  const own = name[useLocale()];
  const form = useActionForm(schema, rename, { block, name });
  return (
    <Details
      isBare
      summary={
        <>
          <span aria-hidden="true">{t("change")}</span>
          <VisuallyHidden>{t("changeOne", { name: own })}</VisuallyHidden>
        </>
      }
    >
      <Form form={form}>
        <HiddenField name="block" />
        <TextField name="name.vi" label={t("newName")} autoComplete="off" />
        <TextField name="name.en" label={t("newNameEn")} lang="en" autoComplete="off" optional />
        <SubmitButton variant="secondary">{t("rename")}</SubmitButton>
      </Form>
      <p className="mt-4 text-muted text-small">{t("removeNote")}</p>
      <ActForm
        action={remove}
        values={{ block }}
        variant="danger"
        icon="remove"
        label={t("removeOne", { name: own })}
      >
        {t("remove")}
      </ActForm>
    </Details>
  );
}
