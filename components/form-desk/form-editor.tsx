"use client";

import { useTranslations } from "next-intl";
import { PlainSelectField } from "#components/forms/plain-choices.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { allFields, isLeaf } from "#lib/forms/fields.ts";
import { useDesk } from "./desk-facts.ts";
import { EditForm } from "./edit-form.tsx";
import { ListFields } from "./list-fields.tsx";
import { useTyped } from "./use-typed.ts";
import { WordsPair } from "./words-pair.tsx";

/** The form as a whole: its name, and by which answer lists tell its dossiers apart. */
export function FormEditor() {
  const t = useTranslations("formDesk.editor");
  const { form, definition, locale, hasScripts, canEdit } = useDesk();
  const choices = allFields(definition)
    .filter(({ field, container }) => isLeaf(field) && container?.kind !== "repeat")
    .map(({ path, field, container }) => ({
      value: path,
      label: container ? `${container.label[locale]} › ${field.label[locale]}` : field.label[locale],
    }));
  const typed = useTyped("formSet", "", "") as { title?: typeof form.title; summary?: string } | undefined;
  return (
    <>
      <EditForm act="formSet" step="" isLive>
        <WordsPair name="title" label={t("formTitle")} value={typed?.title ?? form.title} />
        <PlainSelectField
          name="value.summary"
          label={t("summary")}
          help={t("summaryHelp")}
          defaultValue={typed?.summary ?? form.summary[0]}
          choices={choices}
        />
        {!hasScripts && canEdit && <SubmitButton icon="check">{t("save")}</SubmitButton>}
      </EditForm>
      <ListFields />
    </>
  );
}
