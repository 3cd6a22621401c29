import type { ComponentProps } from "react";
import type { FormDefinition } from "#lib/forms/definition.ts";
import { allFields } from "#lib/forms/fields.ts";
import type { FormLookups } from "#lib/forms/lookups.ts";
import { stepAnswers, stepDefinition } from "#lib/forms/step-definition.ts";
import { StepForm } from "./step-form.tsx";

/**
 * One step of an e-form. It posts its answers under `answers.` to `action`, with or without scripts; `children` are its
 * buttons. Only what this step needs of the definition and of the answers is sent to the browser.
 */
export function EformStep({ definition, answers, ...props }: ComponentProps<typeof StepForm>) {
  const part = stepDefinition(definition, props.stepKey);
  const needed = {
    definition: part,
    answers: stepAnswers(part, answers),
    lookups: lookupsFor(part, props.stepKey, props.lookups),
  };
  return <StepForm key={props.stepKey} {...props} {...needed} />;
}

/** The long list of former units goes only where an address is asked for. */
function lookupsFor(
  definition: FormDefinition,
  stepKey: string,
  { formerCommunes, ...lookups }: FormLookups,
): FormLookups {
  const isNeeded = allFields(definition).some(
    ({ field, step }) => step.key === stepKey && field.kind === "address",
  );
  return isNeeded && formerCommunes ? { ...lookups, formerCommunes } : lookups;
}
