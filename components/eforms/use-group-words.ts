"use client";

import { use } from "react";
import { useFormContext } from "react-hook-form";
import { FieldScope, useFieldId } from "#components/forms/field-scope.ts";

/** The id and the error of several inputs that make one answer, which the form itself knows by no input. */
export function useGroupWords(name: string, label: string) {
  const { getFieldState, formState } = useFormContext();
  const id = useFieldId(name);
  use(FieldScope)?.labels.set(name, label);
  const { error } = getFieldState(name, formState);
  return { id, error: typeof error?.message === "string" ? error.message : undefined };
}
