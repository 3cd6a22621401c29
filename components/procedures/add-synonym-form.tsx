"use client"; // checks while typing; without scripts the same form posts and the page answers

import { useTranslations } from "next-intl";
import { TextField } from "#components/forms/fields.tsx";
import { Form } from "#components/forms/form.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { useActionForm } from "#components/forms/use-action-form.ts";
import type { FormAction } from "#lib/platform/form.ts";
import { synonymSchema } from "#lib/procedures/synonym-schema.ts";

/** Teaches the search an everyday word; `words`: one that was just found wanting. */
export function AddSynonymForm({ action, words }: { action: FormAction; words: string }) {
  const t = useTranslations("synonyms");
  const form = useActionForm(synonymSchema, action, { words, meaning: "" });
  return (
    <Form form={form} done={t("added")} className="max-w-reading">
      <TextField name="words" label={t("words")} help={t("wordsHelp")} autoComplete="off" />
      <TextField name="meaning" label={t("meaning")} help={t("meaningHelp")} autoComplete="off" />
      <SubmitButton icon="plus">{t("addButton")}</SubmitButton>
    </Form>
  );
}
