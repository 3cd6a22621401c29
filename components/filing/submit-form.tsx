"use client"; // checks before it posts; without scripts the same form posts and the page answers

import type { ReactNode } from "react";
import { CheckboxField } from "#components/forms/fields.tsx";
import { Form } from "#components/forms/form.tsx";
import { useActionForm } from "#components/forms/use-action-form.ts";
import { submitDraftSchema } from "#lib/dossiers/schema.ts";
import type { FormAction } from "#lib/platform/form.ts";

const declarationSchema = submitDraftSchema.pick({ declared: true });

/** The declaration and the one press that files the dossier. `children` are what it carries and its buttons. */
export function SubmitForm({
  declaration,
  action,
  children,
}: {
  declaration: string;
  action: FormAction;
  children: ReactNode;
}) {
  const form = useActionForm(declarationSchema, action, {});
  return (
    <Form form={form}>
      <CheckboxField name="declared" value="on" label={declaration} />
      {children}
    </Form>
  );
}
