import { seededForms } from "#drizzle/seed/forms/seeded-forms.ts";
import type { FormDefinition } from "#lib/forms/definition.ts";

/** A form of the demonstration catalogue by the code of its procedure, for tests of what draws forms. */
export function seededForm(code: string): FormDefinition {
  const definition = seededForms[code];
  if (!definition) throw new Error(`no form is seeded for ${code}`);
  return definition;
}

/** Every step of every seeded form. */
export const seededSteps = Object.values(seededForms).flatMap((definition) =>
  definition.steps.map(({ key }) => [definition.key, key, definition] as const),
);
