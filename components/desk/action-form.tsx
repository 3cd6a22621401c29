"use client"; // checks while typing; without scripts the same form posts and the page answers

import type { ReactNode } from "react";
import type { FieldValues } from "react-hook-form";
import type * as z from "zod";
import { HiddenField } from "#components/forms/fields.tsx";
import { Form } from "#components/forms/form.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { useActionForm } from "#components/forms/use-action-form.ts";
import type { DossierAction } from "#lib/dossiers/action-facts.ts";
import {
  answerConsultationSchema,
  answerSupplementSchema,
  assignDossierSchema,
  consultSchema,
  declareInterestSchema,
  declineDossierSchema,
  endConsultationSchema,
  extendSchema,
  issueResultSchema,
  keepOutputSchema,
  moveDossierSchema,
  receiveDossierSchema,
  refuseDossierSchema,
  requestSupplementSchema,
  returnResultSchema,
  returnToStepSchema,
  spawnSchema,
  takeUpSchema,
  withdrawDossierSchema,
} from "#lib/dossiers/action-schema.ts";
import type { FormAction } from "#lib/platform/form.ts";

const schemas: Record<DossierAction, z.ZodType> = {
  receive: receiveDossierSchema,
  refuse: refuseDossierSchema,
  requestSupplement: requestSupplementSchema,
  answerSupplement: answerSupplementSchema,
  assign: assignDossierSchema,
  forward: moveDossierSchema,
  approve: moveDossierSchema,
  handOver: moveDossierSchema,
  initial: moveDossierSchema,
  sign: moveDossierSchema,
  number: moveDossierSchema,
  applicantDone: moveDossierSchema,
  returnToStep: returnToStepSchema,
  decline: declineDossierSchema,
  issueResult: issueResultSchema,
  returnResult: returnResultSchema,
  withdraw: withdrawDossierSchema,
  consult: consultSchema,
  spawn: spawnSchema,
  takeUp: takeUpSchema,
  keepOutput: keepOutputSchema,
  answerConsultation: answerConsultationSchema,
  endConsultation: endConsultationSchema,
  extend: extendSchema,
  declareInterest: declareInterestSchema,
};

/** The form of one action on a dossier. `carried` goes along unseen, `initial` fills the fields at first. */
export function ActionForm({
  kind,
  action,
  carried,
  initial,
  submit,
  variant = "primary",
  children,
}: {
  kind: DossierAction;
  action: FormAction;
  carried: Record<string, string>;
  initial?: FieldValues;
  submit: string;
  variant?: "primary" | "danger";
  children?: ReactNode;
}) {
  const schema = schemas[kind] as z.ZodType<FieldValues, FieldValues>; // what a form posts is text; the schema reads it
  const form = useActionForm<FieldValues>(schema, action, { ...initial, ...carried });
  return (
    <Form form={form}>
      {Object.keys(carried).map((name) => (
        <HiddenField key={name} name={name} />
      ))}
      {children}
      <div className="mt-3 flex justify-end">
        <SubmitButton variant={variant}>{submit}</SubmitButton>
      </div>
    </Form>
  );
}
