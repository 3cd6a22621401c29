"use client";

import { useTranslations } from "next-intl";
import { PlainTextAreaField, PlainTextField } from "#components/forms/plain-fields.tsx";
import { useDesk } from "./desk-facts.ts";

/** A text in both languages. Without English the Vietnamese stands for both. */
export function WordsPair({
  name,
  label,
  value,
  isLong = false,
  isOptional = false,
}: {
  name: string;
  label: string;
  value: { vi: string; en: string };
  isLong?: boolean;
  isOptional?: boolean;
}) {
  const t = useTranslations("formDesk.editor");
  const { faults } = useDesk();
  const parts = [
    { locale: "vi", label },
    { locale: "en", label: t("inEnglish", { label }) },
  ] as const;
  return (
    <div className="grid gap-x-4 md:max-lg:grid-cols-2">
      {parts.map((part) => {
        const own = `value.${name}.${part.locale}`;
        const input = {
          name: own,
          label: part.label,
          lang: part.locale,
          defaultValue: value[part.locale],
          error: faults[own],
          autoComplete: "off",
          need: isOptional || part.locale === "en" ? ("optional" as const) : undefined,
        };
        return isLong ? (
          <PlainTextAreaField key={own} rows={2} {...input} />
        ) : (
          <PlainTextField key={own} {...input} />
        );
      })}
    </div>
  );
}
