"use client";

import { useTranslations } from "next-intl";
import { PlainSelectField } from "#components/forms/plain-choices.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { useDesk } from "./desk-facts.ts";
import { EditForm } from "./edit-form.tsx";

/** Copies, moves and takes away what is open. */
export function MoreActs({ step, path }: { step: string; path: string }) {
  const t = useTranslations("formDesk.acts");
  const { form, locale, canEdit } = useDesk();
  if (!canEdit) return null;
  const acts = path === "" ? (["stepCopy", "stepRemove"] as const) : (["fieldCopy", "fieldRemove"] as const);
  const others = form.steps.filter(({ key }) => key !== step);
  return (
    <div className="mt-6 flex flex-wrap items-end gap-3 border-line border-t pt-4">
      <EditForm step={step} path={path} className="flex flex-wrap gap-3">
        <SubmitButton variant="secondary" icon="copy" name="act" value={acts[0]}>
          {t(acts[0])}
        </SubmitButton>
        <SubmitButton variant="danger" icon="remove" name="act" value={acts[1]}>
          {t(acts[1])}
        </SubmitButton>
      </EditForm>
      {path !== "" && others.length > 0 && (
        <EditForm act="fieldInto" step={step} path={path} className="flex flex-wrap items-end gap-3">
          <PlainSelectField
            id="sang-buoc"
            name="to"
            label={t("into")}
            choices={others.map(({ key, title }) => ({ value: key, label: title[locale] }))}
          />
          <SubmitButton variant="secondary" className="my-3">
            {t("move")}
          </SubmitButton>
        </EditForm>
      )}
    </div>
  );
}
