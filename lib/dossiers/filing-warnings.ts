import { type Answers, pathOf } from "#lib/forms/answer.ts";
import { crossChecks, type Warning } from "#lib/forms/cross-checks.ts";
import type { FormDefinition } from "#lib/forms/definition.ts";
import { fieldAt } from "#lib/forms/fields.ts";
import type { FormLookups } from "#lib/forms/lookups.ts";
import { readForm } from "#lib/forms/read-form.ts";

/** Something worth a second look, and the step where it was said. */
export type FilingWarning = Warning & { stepKey: string };

/** What is surprising among the answers that can be read; it never stops anybody. */
export function filingWarnings(
  definition: FormDefinition,
  given: Answers,
  today: string,
  lookups: FormLookups,
): FilingWarning[] {
  const { answers } = readForm(definition, given, today, lookups);
  return crossChecks(definition, answers, today).flatMap((warning) => {
    const stepKey = fieldAt(definition, pathOf(warning.name))?.step.key;
    return stepKey ? [{ ...warning, stepKey }] : [];
  });
}
