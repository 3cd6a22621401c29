"use client";

import { useTranslations } from "next-intl";
import { PlainSelectField } from "#components/forms/plain-choices.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { Details } from "#components/ui/details.tsx";
import { useDesk } from "./desk-facts.ts";
import { EditForm } from "./edit-form.tsx";

/** Takes a shared question of the bank, or a step or a group of the form that was chosen to copy from. */
export function TakeOver({ step }: { step: string }) {
  const t = useTranslations("formDesk.take");
  const { sources, locale, canEdit } = useDesk();
  const { blocks, other } = sources;
  if (!canEdit) return null;
  const groups = (other?.steps ?? []).flatMap((each) =>
    each.fields.map((field) => ({ value: `${each.key}.${field.key}`, label: field.label[locale] })),
  );
  return (
    <>
      {blocks.length > 0 && (
        <Details summary={t("bank")}>
          <EditForm act="blockInsert" step={step} className="flex flex-wrap items-end gap-3">
            <PlainSelectField
              name="value.block"
              label={t("block")}
              choices={blocks.map(({ key, name }) => ({ value: key, label: name[locale] }))}
            />
            <SubmitButton variant="secondary" className="my-3">
              {t("insert")}
            </SubmitButton>
          </EditForm>
        </Details>
      )}
      {other && (
        <Details summary={t("from", { form: other.title[locale] })} open>
          <EditForm act="pasteStep" step={step} className="flex flex-wrap items-end gap-3">
            <PlainSelectField
              id="chep-buoc"
              name="value.from"
              label={t("step")}
              choices={other.steps.map(({ key, title }) => ({ value: key, label: title[locale] }))}
            />
            <SubmitButton variant="secondary" className="my-3">
              {t("copyStep")}
            </SubmitButton>
          </EditForm>
          <EditForm act="pasteField" step={step} className="flex flex-wrap items-end gap-3">
            <PlainSelectField id="chep-cau" name="value.from" label={t("field")} choices={groups} />
            <SubmitButton variant="secondary" className="my-3">
              {t("copyField")}
            </SubmitButton>
          </EditForm>
        </Details>
      )}
    </>
  );
}
