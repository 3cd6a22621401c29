"use client";

import { useTranslations } from "next-intl";
import { ActForm } from "#components/accounts/act-form.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { groupDifferences } from "#lib/forms/differences.ts";
import { isCopyOf } from "#lib/forms/editing/fresh.ts";
import type { WrittenField } from "#lib/forms/editing/written.ts";
import type { FormAction } from "#lib/platform/form.ts";
import { useDesk } from "./desk-facts.ts";
import { EditForm } from "./edit-form.tsx";
import { FormChanges } from "./form-changes.tsx";

/** What ties a group to the bank of shared questions: to put it there, and to take over what changed there. */
export function BlockActs({
  step,
  field,
  path,
  saveBlock,
}: {
  step: string;
  field: WrittenField;
  path: string;
  saveBlock: FormAction;
}) {
  const t = useTranslations("formDesk.block");
  const { formKey, sources, definition, locale, canEdit } = useDesk();
  if (field.kind !== "group") return null;
  const block = sources.blocks.find(({ key }) => key === field.block?.key);
  const twin = field.block ? undefined : sources.blocks.find((each) => isCopyOf(field, each));
  const newer = block && block.number > (field.block?.number ?? 0) ? block : undefined;
  const values = { form: formKey, step, path };
  return (
    <>
      {newer && (
        <Notice title={t("newer", { number: newer.number, held: field.block?.number ?? 0 })}>
          <FormChanges
            changes={groupDifferences(field, { ...field, fields: newer.fields })}
            former={definition}
            next={definition}
          />
          {canEdit && (
            <EditForm act="blockUpdate" step={step} path={path}>
              <SubmitButton variant="secondary">{t("takeOver")}</SubmitButton>
            </EditForm>
          )}
        </Notice>
      )}
      {twin && canEdit && (
        <Notice title={t("same", { name: twin.name[locale] })}>
          <p className="mb-2">{t("sameText")}</p>
          <EditForm act="blockLink" step={step} path={path}>
            <input type="hidden" name="value.block" value={twin.key} />
            <SubmitButton variant="secondary">{t("join")}</SubmitButton>
          </EditForm>
        </Notice>
      )}
      {canEdit && !twin && (
        <div className="mt-4 flex flex-wrap gap-3">
          <ActForm action={saveBlock} values={values} icon="book">
            {t("save")}
          </ActForm>
          {block && sources.mayReplace && (
            <ActForm action={saveBlock} values={{ ...values, block: block.key }} icon="swap">
              {t("replace")}
            </ActForm>
          )}
        </div>
      )}
    </>
  );
}
