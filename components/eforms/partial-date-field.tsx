"use client";

import { useTranslations } from "next-intl";
import { GroupFrame } from "#components/forms/field-frame.tsx";
import { TextField } from "#components/forms/fields.tsx";
import type { LeafWords } from "./leaf-view.tsx";
import { useGroupWords } from "./use-group-words.ts";

/** A date of which perhaps only the year is known: three short inputs. */
export function PartialDateField({ name, label, help, optional }: LeafWords) {
  const t = useTranslations("forms.step");
  const { id, error } = useGroupWords(name, label);
  const words = {
    id,
    name,
    label,
    help,
    error,
    need: optional ? ("optional" as const) : ("required" as const),
  };
  const digits = { inputMode: "numeric", autoComplete: "off" } as const;
  return (
    <GroupFrame words={words}>
      <div className="flex flex-wrap gap-x-4 *:my-1">
        <div className="w-24">
          <TextField name={`${name}.day`} label={t("day")} maxLength={2} optional {...digits} />
        </div>
        <div className="w-24">
          <TextField name={`${name}.month`} label={t("month")} maxLength={2} optional {...digits} />
        </div>
        <div className="w-32">
          <TextField name={`${name}.year`} label={t("year")} maxLength={4} optional={optional} {...digits} />
        </div>
      </div>
    </GroupFrame>
  );
}
