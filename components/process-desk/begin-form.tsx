"use client"; // says beside its fields what is missing; without scripts the same form posts

import { useTranslations } from "next-intl";
import { ErrorWords } from "#components/forms/error-text.tsx";
import { SelectField } from "#components/forms/fields.tsx";
import { Form } from "#components/forms/form.tsx";
import type { Choice } from "#components/forms/plain-choices.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { useActionForm } from "#components/forms/use-action-form.ts";
import { WordsFields } from "#components/procedure-desk/words-fields.tsx";
import type { FormAction } from "#lib/platform/form.ts";
import { beginSchema } from "#lib/processes/editing/desk-schema.ts";
import { useFaultWords } from "./use-fault-words.ts";

/** Begins a process: its title, and what it is a copy of. */
export function BeginForm({ action, processes }: { action: FormAction; processes: readonly Choice[] }) {
  const t = useTranslations("processDesk.begin");
  const form = useActionForm(beginSchema, action, { title: { vi: "", en: "" }, copyOf: "" });
  return (
    <ErrorWords value={useFaultWords()}>
      <Form form={form} className="max-w-page">
        <WordsFields name="title" label={t("name")} />
        <SelectField
          name="copyOf"
          label={t("copyOf")}
          empty={t("fromNothing")}
          choices={processes}
          optional
        />
        <SubmitButton icon="plus">{t("submit")}</SubmitButton>
      </Form>
    </ErrorWords>
  );
}
