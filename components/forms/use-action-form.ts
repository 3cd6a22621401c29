"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useMemo } from "react";
import type { DefaultValues, FieldValues, Resolver } from "react-hook-form";
import type * as z from "zod";
import type { FormAction } from "#lib/platform/form.ts";
import { postedValues } from "./posted-values.ts";
import { usePostedForm } from "./use-posted-form.ts";

export type ActionForm<Values extends FieldValues> = ReturnType<typeof usePostedForm<Values>>;

/** A plain post to `action`; with JavaScript, the same post once `schema` finds nothing to correct. */
export function useActionForm<Values extends FieldValues>(
  schema: z.ZodType<Values, Values>,
  action: FormAction,
  defaultValues: DefaultValues<Values>,
) {
  const resolver = useMemo(() => resolverOf(schema), [schema]);
  return usePostedForm(resolver, action, defaultValues);
}

function resolverOf<Values extends FieldValues>(schema: z.ZodType<Values, Values>): Resolver<Values> {
  const check = zodResolver(schema);
  return (values, context, options) => check(postedValues(values) as Values, context, options);
}
