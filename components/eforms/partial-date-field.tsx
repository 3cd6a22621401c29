"use client";

import { useTranslations } from "next-intl";
import { GroupFrame } from "#components/forms/field-frame.tsx";
import type { LeafWords, WithTitle } from "./leaf-words.ts";
import { PartText } from "./part-fields.tsx";
import { useGroupWords } from "./use-group-words.ts";

/** A date of which perhaps only the year is known: three short inputs. */
export function PartialDateField({ name, label, title, help, optional }: LeafWords & WithTitle) {
  const t = useTranslations("forms.step");
  const { id, error } = useGroupWords(name, title);
  const part = { whole: title, need: "unmarked", inputMode: "numeric" } as const;
  return (
    <GroupFrame words={{ id, name, label, help, error, need: optional ? "optional" : "required" }}>
      <div className="flex flex-wrap gap-x-4 *:my-0 *:w-20 last:*:w-28">
        <PartText name={`${name}.day`} label={t("day")} maxLength={2} {...part} />
        <PartText name={`${name}.month`} label={t("month")} maxLength={2} {...part} />
        <PartText name={`${name}.year`} label={t("year")} maxLength={4} {...part} />
      </div>
    </GroupFrame>
  );
}
