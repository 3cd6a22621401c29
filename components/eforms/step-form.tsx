"use client";

import { useLocale } from "next-intl";
import { type ReactNode, useEffect, useMemo } from "react";
import { type DefaultValues, useWatch } from "react-hook-form";
import * as z from "zod";
import { ErrorWords } from "#components/forms/error-text.tsx";
import { Form } from "#components/forms/form.tsx";
import { useActionForm } from "#components/forms/use-action-form.ts";
import type { Answers } from "#lib/forms/answer.ts";
import { stepSchema } from "#lib/forms/answers.ts";
import type { FormDefinition } from "#lib/forms/definition.ts";
import { stepOf } from "#lib/forms/fields.ts";
import { withoutStep } from "#lib/forms/inputs.ts";
import type { FormLookups } from "#lib/forms/lookups.ts";
import type { FirstValues } from "#lib/forms/prefill.ts";
import { scopeOf } from "#lib/forms/scope.ts";
import type { FormAction } from "#lib/platform/form.ts";
import { FieldView } from "./field-view.tsx";
import { firstPosted } from "./first-posted.ts";
import { type PostedStep, StepFacts } from "./step-facts.ts";
import { useErrorWords } from "./use-error-words.ts";

type StepFormProps = {
  definition: FormDefinition;
  stepKey: string;
  answers: Answers;
  /** What a register vouches for: shown, not asked. */
  verified?: FirstValues["verified"];
  /** Where other first values come from, in words. */
  sources?: FirstValues["sources"];
  lookups: FormLookups;
  action: FormAction;
  today: string;
  /** The buttons of the step, and hidden inputs that go with it. */
  children: ReactNode;
};

/** The form of one step, checked in the browser by the very schema the server uses. */
export function StepForm({ definition, stepKey, answers, lookups, action, today, ...props }: StepFormProps) {
  const { verified = {}, sources = {}, children } = props;
  const locale = useLocale();
  const step = stepOf(definition, stepKey);
  const schema = useMemo(
    () => postedSchema(stepSchema(definition, stepKey, answers, today, lookups)),
    [definition, stepKey, answers, today, lookups],
  );
  const first = firstPosted(definition, stepKey, answers, verified, lookups);
  const form = useActionForm<PostedStep>(schema, action, { answers: first } as DefaultValues<PostedStep>);
  const values = useWatch({ control: form.control, name: "answers" });
  const errorWords = useErrorWords(definition, locale);
  const { isSubmitted } = form.formState;
  const { trigger } = form;

  // One answer may settle what is wrong with another, so after the first attempt every change checks the whole step.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the values are the event
  useEffect(() => {
    if (isSubmitted) void trigger();
  }, [values, isSubmitted, trigger]);

  if (!step) return null;
  const scope = scopeOf(definition, { ...withoutStep(answers, step), ...values }, today);
  const facts = { definition, stepKey, locale, lookups, today, scope, values, verified, sources };
  return (
    <ErrorWords value={errorWords}>
      <StepFacts value={facts}>
        <Form form={form}>
          {/* Enter presses the first button of a form, which must not be one that removes a row. */}
          <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />
          {step.intro && <p className="my-4 text-muted">{step.intro[locale]}</p>}
          {step.fields.map((field) => (
            <FieldView key={field.key} field={field} />
          ))}
          {children}
        </Form>
      </StepFacts>
    </ErrorWords>
  );
}

/** Strings go in and clean answers come out; the form only ever reads what is wrong, so it may call both the same. */
function postedSchema(schema: z.ZodType<Answers>): z.ZodType<PostedStep, PostedStep> {
  return z.object({ answers: schema }) as unknown as z.ZodType<PostedStep, PostedStep>;
}
