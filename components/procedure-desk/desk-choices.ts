import type { Choice } from "#components/forms/plain-choices.tsx";
import type { Locale } from "#lib/platform/i18n/messages.ts";

/** Names by their keys as something to choose from, in the order of the language. */
export function byName(
  names: Iterable<readonly [string, { vi: string; en: string }]>,
  locale: Locale,
): Choice[] {
  return [...names]
    .map(([value, name]) => ({ value, label: name[locale] }))
    .toSorted((one, other) => one.label.localeCompare(other.label, locale));
}

/** The same with what is kept now, so that a list that has lost it does not lose it for the procedure too. */
export function withKept(choices: readonly Choice[], kept: readonly (string | null | undefined)[]): Choice[] {
  const known = new Set(choices.map(({ value }) => value));
  const missing = [...new Set(kept)].flatMap((value) => (value && !known.has(value) ? [value] : []));
  return [...choices, ...missing.map((value) => ({ value, label: value }))];
}
