import type { Choice } from "#components/forms/plain-choices.tsx";
import { byName } from "#components/procedure-desk/desk-choices.ts";
import type { Locale } from "#lib/platform/i18n/messages.ts";

/** Forms or processes to choose from by their titles, of which several may be the same. */
export function definitionChoices(
  definitions: readonly { key: string; title: { vi: string; en: string } }[],
  locale: Locale,
): Choice[] {
  return byName(
    definitions.map(({ key, title: { vi, en } }) => [key, { vi: `${vi} · ${key}`, en: `${en} · ${key}` }]),
    locale,
  );
}
