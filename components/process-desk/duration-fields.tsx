"use client"; // part of forms that check while typing

import { useTranslations } from "next-intl";
import { TextField } from "#components/forms/fields.tsx";

/** A length of working time: days of eight hours, and hours. */
export function DurationFields({ name, label, help }: { name: string; label: string; help?: string }) {
  const t = useTranslations("processDesk.edit");
  return (
    <div className="grid max-w-reading grid-cols-2 items-end gap-x-4">
      <TextField
        name={`${name}.days`}
        label={t("daysOf", { label })}
        help={help}
        inputMode="decimal"
        autoComplete="off"
        optional
      />
      <TextField
        name={`${name}.hours`}
        label={t("hoursOf", { label })}
        inputMode="decimal"
        autoComplete="off"
        optional
      />
    </div>
  );
}
