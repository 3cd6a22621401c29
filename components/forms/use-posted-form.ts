"use client";

import { type BaseSyntheticEvent, type FormEvent, startTransition, useActionState, useMemo } from "react";
import {
  type DefaultValues,
  type FieldErrors,
  type FieldValues,
  type Resolver,
  set,
  useForm,
} from "react-hook-form";
import type { FormAction, FormResult } from "#lib/platform/form.ts";

const untouched: FormResult = {};

/** A plain post to `action`; with JavaScript, the same post once `resolver` finds nothing to correct. */
export function usePostedForm<Values extends FieldValues>(
  resolver: Resolver<Values>,
  action: FormAction,
  defaultValues: DefaultValues<Values>,
) {
  const [result, post, isPosting] = useActionState(action, untouched);
  // A new object would clear what is shown.
  const errors = useMemo(() => fieldErrors<Values>(Object.entries(result.fieldErrors ?? {})), [result]);
  const form = useForm<Values>({
    resolver,
    defaultValues: { ...defaultValues, ...result.values },
    errors,
    shouldFocusError: false, // the summary takes the focus, and leads to each field
  });
  const send = (event: BaseSyntheticEvent | undefined) => {
    const data = new FormData(event?.target, submitterOf(event?.nativeEvent));
    startTransition(() => post(data));
  };
  const checkedSubmit = form.handleSubmit((_values, event) => send(event));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    if (!isUnchecked(submitterOf(event.nativeEvent))) return checkedSubmit(event);
    event.preventDefault();
    return send(event);
  };
  const isDone = result !== untouched && !result.code;
  return { ...form, result, isDone, isPosting, post, submit };
}

/** Messages by the dotted name of their field, as react-hook-form keeps them. */
export function fieldErrors<Values extends FieldValues>(messages: readonly (readonly [string, string])[]) {
  const errors: FieldErrors<Values> = {};
  for (const [name, message] of messages) set(errors, name, { type: "server", message });
  return errors;
}

/** Who goes back or leaves the rest for later need not have everything right: their button says so, as HTML has it. */
function isUnchecked(submitter: HTMLElement | undefined) {
  return submitter instanceof HTMLButtonElement && submitter.formNoValidate;
}

/** The button pressed may carry a name and a value, which a plain post would send too. */
function submitterOf(event: unknown) {
  return event instanceof SubmitEvent ? (event.submitter ?? undefined) : undefined;
}
