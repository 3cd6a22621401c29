import { useTranslations } from "next-intl";
import type { FormDefinition } from "#lib/forms/definition.ts";
import type { FormLocale } from "#lib/forms/field-schema.ts";
import { fieldAt } from "#lib/forms/fields.ts";
import { numberText } from "#lib/forms/read-number.ts";

/** The words for a message of the form language: `tooLong:200`, `notBefore:child.birthDate`. */
export function useErrorWords(definition: FormDefinition, locale: FormLocale) {
  const t = useTranslations("forms.errors");
  return (message: string) => {
    const [key = "", about = ""] = message.split(":");
    if (!t.has(key as never)) return;
    const limit = /^-?\d+$/.test(about) ? numberText(Number(about)) : about;
    const other = fieldAt(definition, about)?.field.label[locale] ?? about;
    return t(key as never, { limit, other } as never);
  };
}
