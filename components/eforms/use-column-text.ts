import { useTranslations } from "next-intl";
import { numberText } from "#lib/forms/read-number.ts";
import type { ColumnSum } from "#lib/forms/sums.ts";
import { useStepFacts } from "./step-facts.ts";

/** A number with its unit, or a word that it cannot be worked out yet. */
export function useColumnText() {
  const t = useTranslations("forms.step");
  const { locale } = useStepFacts();
  return ({ column, value }: ColumnSum): string => {
    if (value === undefined) return t("notCalculated");
    const isMoney = column.kind === "money" || (column.kind === "calculated" && column.result === "money");
    const unit = isMoney ? t("currency") : "unit" in column ? column.unit?.[locale] : undefined;
    return [numberText(value), unit].filter(Boolean).join(" ");
  };
}
