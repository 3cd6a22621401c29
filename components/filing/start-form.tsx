"use client"; // checks before it posts; without scripts the same form posts and the page answers

import { useLocale, useTranslations } from "next-intl";
import { HiddenField, RadioGroupField, SelectField } from "#components/forms/fields.tsx";
import { Form } from "#components/forms/form.tsx";
import { FormActions } from "#components/forms/form-actions.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { useActionForm } from "#components/forms/use-action-form.ts";
import { startDraftSchema } from "#lib/dossiers/schema.ts";
import type { FormAction } from "#lib/platform/form.ts";
import type { ProcedureContent } from "#lib/procedures/content.ts";

/** More cases than this are folded into a list. */
const mostInSight = 6;

type StartFormProps = {
  code: string;
  cases: ProcedureContent["cases"];
  /** The case chosen before, on the page of the procedure. */
  caseKey: string | null;
  agencies: readonly { id: string; name: string; nameEn: string }[];
  /** Chosen beforehand: the only one, or that of the person's commune. */
  nearestId: string | undefined;
  isCommune: boolean;
  businesses: readonly { id: string; name: string; taxCode: string }[];
  action: FormAction;
};

/** What must be known before the first step: the case, where it goes, and for whom. */
export function StartForm({
  code,
  cases,
  caseKey,
  agencies,
  nearestId,
  isCommune,
  ...props
}: StartFormProps) {
  const { businesses, action } = props;
  const t = useTranslations("filing.start");
  const locale = useLocale();
  const form = useActionForm(startDraftSchema, action, {
    procedureCode: code,
    caseKey: caseKey ?? "",
    handlingAgencyId: nearestId ?? "",
    businessId: "",
  });
  const [only, ...others] = agencies;
  const nameOf = (agency: { name: string; nameEn: string }) =>
    locale === "en" ? agency.nameEn : agency.name;
  const caseChoices = cases.map(({ key, name }) => ({ value: key, label: name[locale] }));
  const owners = businesses.map(({ id, ...business }) => ({ value: id, label: t("forBusiness", business) }));
  return (
    <Form form={form}>
      <HiddenField name="procedureCode" />
      {caseKey && <HiddenField name="caseKey" />}
      {!caseKey && cases.length > mostInSight && (
        <SelectField name="caseKey" label={t("caseLabel")} choices={caseChoices} />
      )}
      {!caseKey && cases.length > 0 && cases.length <= mostInSight && (
        <RadioGroupField name="caseKey" label={t("caseLabel")} choices={caseChoices} />
      )}
      {only && others.length === 0 ? (
        <>
          <HiddenField name="handlingAgencyId" />
          <p className="my-4">{t("handledBy", { agency: nameOf(only) })}</p>
        </>
      ) : (
        <SelectField
          name="handlingAgencyId"
          label={t(isCommune ? "agencyLabel" : "departmentLabel")}
          help={isCommune ? t("agencyHelp") : undefined}
          choices={agencies.map((agency) => ({ value: agency.id, label: nameOf(agency) }))}
        />
      )}
      {owners.length > 0 && (
        <RadioGroupField
          name="businessId"
          label={t("ownerLabel")}
          choices={[{ value: "", label: t("forMyself") }, ...owners]}
        />
      )}
      <FormActions>
        <SubmitButton>{t("submit")}</SubmitButton>
      </FormActions>
    </Form>
  );
}
