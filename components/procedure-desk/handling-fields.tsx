"use client"; // part of forms that check while typing

import { useTranslations } from "next-intl";
import { RadioGroupField, SelectField, TextField } from "#components/forms/fields.tsx";
import { Link } from "#lib/platform/i18n/navigation.ts";
import type { DeskChoices } from "./choices.ts";

/** Who handles it, with which form and process, and from what hour the next day counts. */
export function HandlingFields({ choices }: { choices: DeskChoices }) {
  const t = useTranslations("procedureDesk.edit.handling");
  return (
    <>
      <SelectField
        name="value.handledBy"
        label={t("handledBy")}
        empty={t("unknown")}
        choices={[{ value: "commune", label: t("commune") }, ...choices.departments]}
        optional
      />
      <SelectField
        name="value.formKey"
        label={t("form")}
        help={t("formHelp")}
        empty={t("noForm")}
        choices={choices.forms}
        optional
      />
      <Link href="/staff/forms" prefetch={false} className="inline-block min-h-6 text-lam underline">
        {t("makeForm")}
      </Link>
      <SelectField
        name="value.processKey"
        label={t("process")}
        help={t("processHelp")}
        empty={t("noProcess")}
        choices={choices.processes}
        optional
      />
      <TextField name="value.cutOff" type="time" label={t("cutOff")} help={t("cutOffHelp")} optional />
      <RadioGroupField
        name="value.supplementEffect"
        label={t("supplement")}
        choices={(["restart", "pause"] as const).map((effect) => ({ value: effect, label: t(effect) }))}
      />
    </>
  );
}
