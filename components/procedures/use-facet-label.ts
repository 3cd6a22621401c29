import { useLocale, useTranslations } from "next-intl";
import type { Bilingual } from "#lib/procedures/bilingual.ts";
import {
  type AgencyLevel,
  type Audience,
  agencyLevels,
  audiences,
  lifeEvents,
} from "#lib/procedures/content.ts";
import { type FieldNames, nameOfField } from "#lib/procedures/fields.ts";
import type { FacetName } from "#lib/procedures/search/facets.ts";

/** The words of a value of a filter; a value without words is shown as it is. */
export function useFacetLabel(departments: ReadonlyMap<string, Bilingual>, fields: FieldNames) {
  const t = useTranslations("procedures");
  const locale = useLocale();
  const known = <Value extends string>(values: readonly Value[], value: string) =>
    values.find((each) => each === value);

  return (name: FacetName, value: string): string => {
    switch (name) {
      case "field":
        return nameOfField(fields, value)[locale];
      case "agency":
        return value === "commune" ? t("commune") : (departments.get(value)?.[locale] ?? value);
      case "level":
        return wordOr(value, known<AgencyLevel>(agencyLevels, value), (level) => t(`level.${level}`));
      case "audience":
        return wordOr(value, known<Audience>(audiences, value), (each) => t(`audience.${each}`));
      case "lifeEvent":
        return wordOr(value, known(lifeEvents, value), (event) => t(`lifeEvent.${event}`));
      case "serviceLevel":
        return wordOr(value, known(["1", "2", "3", "4"] as const, value), (level) =>
          t(`serviceLevel.${level}`),
        );
      case "online":
        return wordOr(value, known(["full", "partial"] as const, value), (each) => t(`online.${each}`));
    }
  };
}

function wordOr<Value>(value: string, known: Value | undefined, say: (value: Value) => string): string {
  return known === undefined ? value : say(known);
}
