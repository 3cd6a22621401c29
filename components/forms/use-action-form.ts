"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { startTransition, useActionState, useMemo } from "react";
import {
  type DefaultValues,
  type FieldErrors,
  type FieldValues,
  type Resolver,
  set,
  useForm,
} from "react-hook-form";
import type * as z from "zod";
import type { FormAction, FormResult } from "#lib/platform/form.ts";
import { postedValues } from "./posted-values.ts";

export type ActionForm<Values extends FieldValues> = ReturnType<typeof useActionForm<Values>>;

const untouched: FormResult = {};

/** A plain post to `action`; with JavaScript, the same post once `schema` finds nothing to correct. */
export function useActionForm<Values extends FieldValues>(
  schema: z.ZodType<Values, Values>,
  action: FormAction,
  defaultValues: DefaultValues<Values>,
) {
  const [result, post, isPosting] = useActionState(action, untouched);
  const errors = useMemo(() => fieldErrors<Values>(result), [result]); // a new object would clear what is shown
  const resolver = useMemo(() => resolverOf(schema), [schema]);
  const form = useForm<Values>({
    resolver,
    defaultValues: { ...defaultValues, ...result.values },
    errors,
    shouldFocusError: false, // the summary takes the focus, and leads to each field
  });
  const submit = form.handleSubmit((_values, event) => {
    const data = new FormData(event?.target, submitterOf(event?.nativeEvent));
    startTransition(() => post(data));
  });
  const isDone = result !== untouched && !result.code;
  return { ...form, result, isDone, isPosting, post, submit };
}

function resolverOf<Values extends FieldValues>(schema: z.ZodType<Values, Values>): Resolver<Values> {
  const check = zodResolver(schema);
  return (values, context, options) => check(postedValues(values) as Values, context, options);
}

function fieldErrors<Values extends FieldValues>(result: FormResult) {
  const errors: FieldErrors<Values> = {};
  for (const [name, message] of Object.entries(result.fieldErrors ?? {}))
    set(errors, name, { type: "server", message });
  return errors;
}

/** The button pressed may carry a name and a value, which a plain post would send too. */
function submitterOf(event: unknown) {
  return event instanceof SubmitEvent ? (event.submitter ?? undefined) : undefined;
}
