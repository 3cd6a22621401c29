"use client";

import { useTranslations } from "next-intl";
import type { Repeat } from "#lib/forms/field-schema.ts";
import { sumsOf } from "#lib/forms/sums.ts";
import { useStepFacts } from "./step-facts.ts";
import { useColumnText } from "./use-column-text.ts";

/** Below the rows, what their columns come to: kept up to date while somebody types. */
export function RowSums({ repeat }: { repeat: Repeat }) {
  const t = useTranslations("forms.step");
  const { locale, scope } = useStepFacts();
  const textOf = useColumnText();
  const sums = sumsOf(repeat, scope);
  if (sums.length === 0) return null;
  return (
    <dl className="my-4 rounded-box border border-line px-4 py-3">
      {sums.map((sum) => (
        <div key={sum.column.key} className="flex flex-wrap justify-between gap-x-4">
          <dt>
            {t("total")}: {sum.column.label[locale]}
          </dt>
          <dd className="font-strong">
            <output>{textOf(sum)}</output>
          </dd>
        </div>
      ))}
    </dl>
  );
}
