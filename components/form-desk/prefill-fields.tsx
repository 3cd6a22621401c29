"use client";

import { useTranslations } from "next-intl";
import { PlainCheckbox, PlainSelectField } from "#components/forms/plain-choices.tsx";
import { PlainTextField } from "#components/forms/plain-fields.tsx";
import type { FieldForm } from "#lib/forms/editing/field-values.ts";
import type { WrittenStep } from "#lib/forms/editing/written.ts";
import { allFields, isLeaf } from "#lib/forms/fields.ts";
import { useDesk } from "./desk-facts.ts";

const facts = [
  "fullName",
  "personalId",
  "birthDate",
  "sex",
  "ethnicity",
  "nationality",
  "phone",
  "email",
  "address",
] as const;

/** Where the first value comes from, how fresh it must be, and whether a verified one may be changed. */
export function PrefillFields({
  values,
  step,
  path,
}: {
  values: FieldForm;
  step: WrittenStep;
  path: string;
}) {
  const t = useTranslations("formDesk.prefill");
  const { definition, locale } = useDesk();
  const earlier = allFields(definition)
    .filter(
      ({ field, container, path: each }) => isLeaf(field) && container?.kind !== "repeat" && each !== path,
    )
    .map(({ path: each, field }) => ({
      value: `answers.${each}`,
      label: t("answer", { field: field.label[locale] }),
    }));
  const [group = "", inner] = path.split(".");
  const block = step.fields.find(({ key }) => key === group)?.block;
  const shared = block && inner ? [{ value: `bank.${block.key}.${inner}`, label: t("bank") }] : [];
  return (
    <>
      <PlainSelectField
        name="value.prefill"
        label={t("label")}
        empty={t("none")}
        defaultValue={values.prefill}
        choices={[
          ...(values.prefill === "kept" ? [{ value: "kept", label: t("kept") }] : []),
          ...facts.map((fact) => ({ value: `citizen.${fact}`, label: t(`citizen.${fact}`) })),
          ...shared,
          { value: "value", label: t("constant") },
          ...earlier,
        ]}
      />
      <div className="grid gap-x-4 md:max-lg:grid-cols-2">
        <PlainTextField
          name="value.prefillValue"
          label={t("value")}
          help={t("valueHelp")}
          defaultValue={values.prefillValue}
          autoComplete="off"
        />
        <PlainTextField
          name="value.freshForDays"
          label={t("fresh")}
          help={t("freshHelp")}
          inputMode="numeric"
          defaultValue={values.freshForDays}
          autoComplete="off"
        />
      </div>
      <PlainCheckbox
        name="value.readOnlyWhenVerified"
        label={t("readOnly")}
        defaultChecked={values.readOnlyWhenVerified}
      />
    </>
  );
}
