"use client";

import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import type { Repeat } from "#lib/forms/field-schema.ts";
import { addIntent, removeIntent } from "#lib/forms/rows.ts";
import { useStepFacts } from "./step-facts.ts";

type Of = { repeat: Repeat /** Where to go once the rows have changed. */; focusId: string };

export function AddRow({ repeat, focusId }: Of) {
  const t = useTranslations("forms.step");
  const { locale, changeRows } = useStepFacts();
  return (
    <Button
      type="submit"
      name="intent"
      formNoValidate
      icon="plus"
      value={addIntent(repeat.key)}
      onClick={changeRows(focusId)}
    >
      {t("add", { item: repeat.itemLabel[locale] })}
    </Button>
  );
}

export function RemoveRow({ repeat, index, focusId }: Of & { index: number }) {
  const t = useTranslations("forms.step");
  const { locale, changeRows } = useStepFacts();
  return (
    <Button
      type="submit"
      variant="quiet"
      name="intent"
      formNoValidate
      value={removeIntent(repeat.key, index)}
      onClick={changeRows(focusId)}
    >
      {t("remove", { item: repeat.itemLabel[locale], number: index + 1 })}
    </Button>
  );
}
