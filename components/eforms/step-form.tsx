"use client";

import { useLocale } from "next-intl";
import { Fragment, type MouseEvent, type ReactNode, useEffect, useMemo, useState } from "react";
import { type DefaultValues, type Resolver, useWatch } from "react-hook-form";
import { ErrorWords } from "#components/forms/error-text.tsx";
import { Form } from "#components/forms/form.tsx";
import type { ActionForm } from "#components/forms/use-action-form.ts";
import { fieldErrors, usePostedForm } from "#components/forms/use-posted-form.ts";
import type { Answers } from "#lib/forms/answer.ts";
import type { FormDefinition } from "#lib/forms/definition.ts";
import { stepOf } from "#lib/forms/fields.ts";
import { withoutStep } from "#lib/forms/inputs.ts";
import type { FormLookups } from "#lib/forms/lookups.ts";
import type { FirstValues } from "#lib/forms/prefill.ts";
import { readStep, type StepReading } from "#lib/forms/read-step.ts";
import { withRowIntent } from "#lib/forms/rows.ts";
import { scopeOf } from "#lib/forms/scope.ts";
import type { FormAction } from "#lib/platform/form.ts";
import { FieldView } from "./field-view.tsx";
import { firstPosted } from "./first-posted.ts";
import { type FileDesk, type PostedStep, StepFacts } from "./step-facts.ts";
import { StepWarnings } from "./step-warnings.tsx";
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
  /** Full name of the person who files: the name statements are signed with. */
  filer?: string | undefined;
  desk?: FileDesk | undefined;
  /** The buttons of the step, and hidden inputs that go with it. */
  children: ReactNode;
};

/** The form of one step, checked in the browser by the very reader the server uses. */
export function StepForm({ definition, stepKey, answers, lookups, action, today, ...props }: StepFormProps) {
  const { verified = {}, sources = {}, filer, desk, children } = props;
  const locale = useLocale();
  const step = stepOf(definition, stepKey);
  const resolver = useMemo(
    () => resolverOf((posted) => readStep(definition, stepKey, posted, { answers, today, lookups, filer })),
    [definition, stepKey, answers, today, lookups, filer],
  );
  const first = firstPosted(definition, stepKey, answers, verified, lookups, locale);
  const form = usePostedForm<PostedStep>(resolver, action, { answers: first } as DefaultValues<PostedStep>);
  const values = useWatch({ control: form.control, name: "answers" });
  const { version, changeRows } = useRows(form, definition, stepKey);
  const errorWords = useErrorWords(definition, locale);
  const { isSubmitted } = form.formState;
  const { trigger } = form;

  // One answer may settle what is wrong with another, so after the first attempt every change checks the whole step.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the values are the event
  useEffect(() => {
    if (isSubmitted) void trigger();
  }, [values, isSubmitted, trigger]);

  if (!step) return null;
  const now = { ...withoutStep(answers, step), ...values } as Answers;
  const scope = scopeOf(definition, now, today);
  const facts = {
    definition,
    stepKey,
    locale,
    lookups,
    today,
    scope,
    values,
    answers: now,
    verified,
    sources,
    desk,
    changeRows,
  };
  return (
    <ErrorWords value={errorWords}>
      <StepFacts value={facts}>
        <Form form={form}>
          {/* Enter presses the first button of a form, which must not be one that removes a row. */}
          <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />
          {step.intro && <p className="my-4 text-muted">{step.intro[locale]}</p>}
          <Fragment key={version}>
            {step.fields.map((field) => (
              <FieldView key={field.key} field={field} />
            ))}
          </Fragment>
          <StepWarnings />
          {children}
        </Form>
      </StepFacts>
    </ErrorWords>
  );
}

/** Adds and removes rows in the page, as the server would. */
function useRows(form: ActionForm<PostedStep>, definition: FormDefinition, stepKey: string) {
  // A new version draws the inputs anew: an old box or radio would not take over its new row's tick.
  const [version, setVersion] = useState(0);
  const changeRows = (focusId: string) => (event: MouseEvent<HTMLButtonElement>) => {
    const values = form.getValues();
    const answers = withRowIntent(definition, stepKey, values.answers, event.currentTarget.value);
    if (!answers) return;
    event.preventDefault();
    form.reset({ ...values, answers }, { keepIsSubmitted: true, keepSubmitCount: true });
    setVersion(version + 1);
    requestAnimationFrame(() => document.getElementById(focusId)?.focus());
  };
  return { version, changeRows };
}

/** The reader of the form language as react-hook-form calls it. It leaves zod out of what the browser loads. */
function resolverOf(read: (posted: unknown) => StepReading): Resolver<PostedStep> {
  return (values) => {
    const { problems } = read(values.answers);
    const messages = problems.map(({ name, message }) => [`answers.${name}`, message] as const);
    return problems.length > 0 ? { values: {}, errors: fieldErrors(messages) } : { values, errors: {} };
  };
}
