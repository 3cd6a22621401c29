import { useLocale, useTranslations } from "next-intl";
import type { FormDefinition } from "#lib/forms/definition.ts";
import type { Problem } from "#lib/forms/definition-problem.ts";
import { fieldAt } from "#lib/forms/fields.ts";

/** How problems of this form are told: what is wrong in words, one that has none of its own called by its key; and where. */
export function useWordsOfProblems(definition: FormDefinition) {
  const t = useTranslations("formDesk.problems");
  const locale = useLocale();
  return {
    say({ code, about = "" }: Problem): string {
      const name = fieldAt(definition, about)?.field.label[locale] ?? about;
      return t.has(`code.${code}` as never)
        ? t(`code.${code}` as never, { about: name } as never)
        : t("other", { code, about: name });
    },
    /** The step and the field to open, and their name. */
    placed({ at }: Problem) {
      const placed = fieldAt(definition, at);
      const step = placed?.step ?? definition.steps.find(({ key }) => key === at);
      return {
        place: { step: step?.key ?? "", path: placed ? at : "" },
        name: placed?.field.label[locale] ?? step?.title[locale] ?? at,
      };
    },
  };
}
