"use client"; // checks while typing; without scripts the same form posts and the page answers

import { useLocale, useTranslations } from "next-intl";
import { HiddenField, RadioGroupField, SelectField, TextField } from "#components/forms/fields.tsx";
import { Form } from "#components/forms/form.tsx";
import { FormActions } from "#components/forms/form-actions.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { useActionForm } from "#components/forms/use-action-form.ts";
import { deliveryMethods } from "#lib/dossiers/lifecycle.ts";
import type { Intake } from "#lib/dossiers/queries/intake.ts";
import { receiveAtCounterSchema } from "#lib/dossiers/schema.ts";
import type { FormAction } from "#lib/platform/form.ts";
import { IntakeFees } from "./intake-fees.tsx";
import { IntakePapers } from "./intake-papers.tsx";

/** What a clerk types while somebody stands at the counter: who, what for, which papers; one button makes the slip. */
export function IntakeForm({
  intake,
  idempotencyKey,
  action,
}: {
  intake: Intake;
  idempotencyKey: string;
  action: FormAction;
}) {
  const t = useTranslations("desk.intake");
  const words = useTranslations("dossiers.delivery");
  const locale = useLocale();
  const form = useActionForm(receiveAtCounterSchema, action, {
    idempotencyKey,
    procedureCode: intake.code,
    receptionOfficeId: intake.counters[0]?.id ?? "",
    handlingAgencyId: intake.ownAgencyId ?? "",
    caseKey: intake.caseKey ?? intake.cases[0]?.key ?? "",
    counted: Object.fromEntries(intake.counted.map(({ name }) => [name, "1"])),
    feeGroup: "",
    deliveryMethod: "counter",
    submitter: {},
    papers: intake.documents.map(({ key, originals, handling, required, replacedBy }) => ({
      componentKey: key,
      form: originals > 0 ? "original" : "copy",
      quantity: required && handling === "submit" && !replacedBy ? "1" : "0",
      why: "",
      note: "",
      source: "",
    })),
  });
  const nameOf = (office: { name: string; nameEn: string }) =>
    locale === "en" ? office.nameEn : office.name;
  return (
    <Form form={form}>
      <HiddenField name="idempotencyKey" />
      <HiddenField name="procedureCode" />
      <div className="grid gap-x-8 lg:grid-cols-2">
        <fieldset>
          <legend className="font-strong">{t("person")}</legend>
          <TextField name="submitter.name" label={t("name")} autoComplete="off" autoFocus />
          <TextField
            name="submitter.identifier"
            label={t("identifier")}
            inputMode="numeric"
            autoComplete="off"
            optional
          />
          <TextField name="submitter.phone" label={t("phone")} type="tel" autoComplete="off" optional />
          <TextField name="submitter.email" label={t("email")} type="email" autoComplete="off" optional />
          <TextField name="submitter.address" label={t("address")} autoComplete="off" optional />
        </fieldset>
        <div>
          <SelectField
            name="receptionOfficeId"
            label={t("office")}
            choices={intake.counters.map((office) => ({ value: office.id, label: nameOf(office) }))}
          />
          <SelectField
            name="handlingAgencyId"
            label={t("agency")}
            choices={intake.agencies.map((office) => ({ value: office.id, label: nameOf(office) }))}
          />
          {intake.cases.length > 0 && (
            <SelectField
              name="caseKey"
              label={t("case")}
              choices={intake.cases.map(({ key, name }) => ({ value: key, label: name[locale] }))}
            />
          )}
          <IntakeFees intake={intake} />
          <RadioGroupField
            name="deliveryMethod"
            label={t("delivery")}
            choices={deliveryMethods.map((method) => ({ value: method, label: words(method) }))}
          />
          <TextField name="deliveryAddress" label={t("deliveryAddress")} autoComplete="off" optional />
          <TextField name="note" label={t("note")} autoComplete="off" optional />
        </div>
      </div>
      <IntakePapers documents={intake.documents} />
      <FormActions>
        <SubmitButton icon="check">{t("submit")}</SubmitButton>
      </FormActions>
    </Form>
  );
}
