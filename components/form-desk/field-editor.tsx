"use client";

import { useTranslations } from "next-intl";
import { PlainRadioGroup, PlainSelectField } from "#components/forms/plain-choices.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { Details } from "#components/ui/details.tsx";
import { fieldForm } from "#lib/forms/editing/field-values.ts";
import { offeredKinds, outerKinds } from "#lib/forms/editing/fresh.ts";
import { isAsked, isRequirable } from "#lib/forms/editing/settings.ts";
import { typedFieldForm } from "#lib/forms/editing/typed-form.ts";
import type { WrittenField, WrittenStep } from "#lib/forms/editing/written.ts";
import type { FormAction } from "#lib/platform/form.ts";
import { AddField } from "./add-field.tsx";
import { BlockActs } from "./block-acts.tsx";
import { useDesk } from "./desk-facts.ts";
import { EditForm } from "./edit-form.tsx";
import { MoreActs } from "./more-acts.tsx";
import { PrefillFields } from "./prefill-fields.tsx";
import { RuleFields } from "./rule-fields.tsx";
import { SettingFields } from "./setting-fields.tsx";
import { useTyped } from "./use-typed.ts";
import { WordsPair } from "./words-pair.tsx";

/** One question: its words, its kind with what that can be set to, when it is asked and must be answered. */
export function FieldEditor({
  step,
  field,
  path,
  saveBlock,
}: {
  step: WrittenStep;
  field: WrittenField;
  path: string;
  saveBlock: FormAction;
}) {
  const t = useTranslations("formDesk.editor");
  const lists = useTranslations("formDesk.lists");
  const { hasScripts, canEdit } = useDesk();
  const typed = useTyped("fieldSet", step.key, path);
  const values = typed ? typedFieldForm(typed, field.kind) : fieldForm(field);
  const rule = "required" in field && typeof field.required === "object" ? field.required : undefined;
  const asked = isAsked(field.kind);
  const requirable = isRequirable(field.kind);
  return (
    <>
      <KindForm step={step.key} field={field} path={path} />
      <EditForm act="fieldSet" step={step.key} path={path} isLive>
        <WordsPair name="label" label={t(field.kind === "info" ? "text" : "label")} value={values.label} />
        <SettingFields kind={field.kind} values={values.settings} step={step.key} path={path} />
        {requirable && (
          <PlainRadioGroup
            name="value.required"
            label={t("required")}
            chosen={values.required}
            choices={(["always", "never", "when"] as const).map((each) => ({
              value: each,
              label: t(`requiredIs.${each}`),
            }))}
          />
        )}
        {requirable && (!hasScripts || values.required === "when") && (
          <RuleFields
            name="requiredWhen"
            title={t("requiredWhen")}
            rule={values.requiredWhen}
            condition={Array.isArray(rule) ? undefined : rule}
            except={path}
          />
        )}
        <RuleFields name="when" title={t("when")} rule={values.when} condition={field.when} except={path} />
        <Details summary={t("more")}>
          <WordsPair name="help" label={t("help")} value={values.help} isLong isOptional />
          {asked && (
            <>
              <WordsPair name="example" label={t("example")} value={values.example} isOptional />
              <PrefillFields values={values} step={step} path={path} />
            </>
          )}
          <p className="text-muted text-small">{t("key", { key: path })}</p>
        </Details>
        {!hasScripts && canEdit && (
          <SubmitButton icon="check" className="mt-4">
            {t("save")}
          </SubmitButton>
        )}
      </EditForm>
      {canEdit && "options" in field && field.options && (
        <EditForm act="optionsShare" step={step.key} path={path}>
          <SubmitButton variant="quiet" icon="copy">
            {lists("share")}
          </SubmitButton>
        </EditForm>
      )}
      {"fields" in field && <AddField step={step.key} group={field.key} />}
      <BlockActs step={step.key} field={field} path={path} saveBlock={saveBlock} />
      <MoreActs step={step.key} path={path} />
    </>
  );
}

function KindForm({ step, field, path }: { step: string; field: WrittenField; path: string }) {
  const t = useTranslations("formDesk.editor");
  const kinds = useTranslations("formDesk.kind");
  const { faults } = useDesk();
  const isInside = path.includes(".");
  return (
    <EditForm act="fieldKind" step={step} path={path} className="flex flex-wrap items-end gap-x-3">
      <PlainSelectField
        id="loai-hien-tai"
        name="value.kind"
        label={t("kind")}
        defaultValue={field.kind}
        error={faults["value.kind"]}
        choices={offeredKinds
          .filter((kind) => !isInside || !outerKinds.includes(kind))
          .map((kind) => ({ value: kind, label: kinds(kind) }))}
      />
      <SubmitButton variant="secondary" className="my-3">
        {t("changeKind")}
      </SubmitButton>
    </EditForm>
  );
}
