"use client";

import { use } from "react";
import { get, useFormContext } from "react-hook-form";
import { FieldScope, useFieldId } from "./field-scope.ts";

/** `register` fills a field in the browser; `defaultValue` fills it in the page as the server sent it. */
export function useField(name: string, label?: string) {
  const { getFieldState, register, formState } = useFormContext();
  const id = useFieldId(name);
  const labels = use(FieldScope)?.labels;
  if (label) labels?.set(name, label);
  return {
    id,
    registered: register(name),
    defaultValue: get(formState.defaultValues, name) as string | undefined,
    error: getFieldState(name, formState).error?.message,
  };
}
