"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useMemo } from "react";
import type { DefaultValues, FieldValues, Resolver } from "react-hook-form";
import type * as z from "zod";
import type { FormAction } from "#lib/platform/form.ts";
import { postedValues } from "./posted-values.ts";
import { usePostedForm } from "./use-posted-form.ts";

export type ActionForm<Values extends FieldValues> = ReturnType<typeof usePostedForm<Values>>;

/** What a form begins with: the fields of its schema as text, also where nothing is chosen yet. */
type Begun<Values> = Values extends string
  ? string
  : Values extends readonly (infer Item)[]
    ? readonly Begun<Item>[]
    : Values extends object
      ? { readonly [Name in keyof Values]?: Begun<Values[Name]> }
      : Values;

/** A plain post to `action`; with JavaScript, the same post once `schema` finds nothing to correct. */
export function useActionForm<Values extends FieldValues>(
  schema: z.ZodType<unknown, Values>,
  action: FormAction,
  defaultValues: Begun<NoInfer<Values>>,
) {
  const resolver = useMemo(() => resolverOf(schema), [schema]);
  return usePostedForm(resolver, action, defaultValues as DefaultValues<Values>);
}

/** The schema reads numbers, days and lists out of what a form posts as text; the values of the form stay that text. */
function resolverOf<Values extends FieldValues>(schema: z.ZodType<unknown, Values>): Resolver<Values> {
  const check = zodResolver(schema as z.ZodType<Values, Values>);
  return (values, context, options) => check(postedValues(values) as Values, context, options);
}
