"use client";

import type { Need } from "#components/forms/field-frame.tsx";
import { type Choice, PlainSelectField } from "#components/forms/plain-choices.tsx";
import { PlainTextField } from "#components/forms/plain-fields.tsx";
import { useField } from "#components/forms/use-field.ts";

/** One of several inputs that make one answer. In the summary of errors it is named together with the `whole`. */
type Part = { name: string; label: string; whole: string; need: Need; autoComplete?: string };

export function PartText({ name, label, whole, ...props }: Part & PartTextProps) {
  const { registered, ...field } = useField(name, `${whole}: ${label}`);
  return <PlainTextField autoComplete="off" {...props} {...registered} {...field} label={label} />;
}

type PartTextProps = { help?: string | undefined; maxLength?: number; inputMode?: "numeric"; list?: string };

export function PartSelect({ name, label, whole, ...props }: Part & { choices: readonly Choice[] }) {
  const { registered, ...field } = useField(name, `${whole}: ${label}`);
  return <PlainSelectField autoComplete="off" {...props} {...registered} {...field} label={label} />;
}
