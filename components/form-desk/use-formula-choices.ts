"use client";

import { useTranslations } from "next-intl";
import type { Choice } from "#components/forms/plain-choices.tsx";
import { allFields, fieldAt } from "#lib/forms/fields.ts";
import { isColumn } from "#lib/forms/sums.ts";
import { useDesk } from "./desk-facts.ts";

/** What a calculated question may take: numbers beside it, sums of columns, numbers of rows, ages. */
export function useFormulaChoices(except: string): Choice[] {
  const t = useTranslations("formDesk.formula");
  const { definition, locale } = useDesk();
  const own = fieldAt(definition, except)?.container;
  return allFields(definition).flatMap(({ path, field, container }): Choice[] => {
    if (path === except) return [];
    const [name, group = ""] = [field.label[locale], container?.label[locale]];
    const isElsewhere = container?.kind === "repeat" && container !== own;
    const offered = (as: string, label: string) => [{ value: `${as}.${path}`, label }];
    if (field.kind === "repeat") return offered("count", t("count", { group: name }));
    if (isColumn(field))
      return isElsewhere
        ? offered("sumOf", t("sumOf", { field: name, group }))
        : offered("field", [group, name].filter(Boolean).join(" › "));
    const isDate = field.kind === "date" || field.kind === "partialDate";
    return isDate && !isElsewhere ? offered("age", t("age", { field: name })) : [];
  });
}
