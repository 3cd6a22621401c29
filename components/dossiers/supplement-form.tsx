"use client"; // checks before it posts; without scripts the same form posts and the page answers

import type { ReactNode } from "react";
import { Form } from "#components/forms/form.tsx";
import { useActionForm } from "#components/forms/use-action-form.ts";
import { supplementNoteSchema } from "#lib/dossiers/filing-schema.ts";
import type { FormAction } from "#lib/platform/form.ts";

/** The form of a supplement in which no question has to be answered again. */
export function PlainSupplementForm({ action, children }: { action: FormAction; children: ReactNode }) {
  const form = useActionForm(supplementNoteSchema, action, { note: "" });
  return <Form form={form}>{children}</Form>;
}
