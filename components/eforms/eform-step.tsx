import type { ComponentProps } from "react";
import { stepAnswers, stepDefinition } from "#lib/forms/step-definition.ts";
import { StepForm } from "./step-form.tsx";

/**
 * One step of an e-form. It posts its answers under `answers.` to `action`, with or without scripts; `children` are its
 * buttons. Only what this step needs of the definition and of the answers is sent to the browser.
 */
export function EformStep({ definition, answers, ...props }: ComponentProps<typeof StepForm>) {
  const part = stepDefinition(definition, props.stepKey);
  return <StepForm key={props.stepKey} {...props} definition={part} answers={stepAnswers(part, answers)} />;
}
