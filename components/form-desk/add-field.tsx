"use client";

import { useTranslations } from "next-intl";
import { PlainSelectField } from "#components/forms/plain-choices.tsx";
import { PlainTextField } from "#components/forms/plain-fields.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { offeredKinds, outerKinds } from "#lib/forms/editing/fresh.ts";
import { useDesk } from "./desk-facts.ts";
import { EditForm } from "./edit-form.tsx";
import { useTyped } from "./use-typed.ts";

/** A new question at the end of a step or of a group: what is asked, and which kind of answer is expected. */
export function AddField({ step, group = "" }: { step: string; group?: string }) {
  const t = useTranslations("formDesk.add");
  const kinds = useTranslations("formDesk.kind");
  const { faults, canEdit } = useDesk();
  const typed = useTyped("fieldAdd", step, group) as
    | { kind?: string; label?: { vi?: string; en?: string } }
    | undefined;
  if (!canEdit) return null;
  return (
    <fieldset className="my-6 rounded-box border border-line px-4 pb-3">
      <legend className="px-1 font-strong">{t(group ? "inGroup" : "title")}</legend>
      <EditForm act="fieldAdd" step={step} path={group}>
        <div className="grid gap-x-4 md:max-lg:grid-cols-2">
          <PlainTextField
            id="cau-hoi-moi"
            name="value.label.vi"
            label={t("label")}
            error={faults["value.label.vi"]}
            defaultValue={typed?.label?.vi}
            autoComplete="off"
          />
          <PlainTextField
            id="cau-hoi-moi-en"
            name="value.label.en"
            label={t("labelEn")}
            need="optional"
            lang="en"
            defaultValue={typed?.label?.en}
            autoComplete="off"
          />
          <PlainSelectField
            id="loai-moi"
            name="value.kind"
            label={t("kind")}
            error={faults["value.kind"]}
            defaultValue={typed?.kind ?? "text"}
            choices={offeredKinds
              .filter((kind) => !group || !outerKinds.includes(kind))
              .map((kind) => ({ value: kind, label: kinds(kind) }))}
          />
        </div>
        <SubmitButton variant="secondary" icon="plus">
          {t("add")}
        </SubmitButton>
      </EditForm>
    </fieldset>
  );
}
