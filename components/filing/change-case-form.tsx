"use client"; // checks before it posts; without scripts the same form posts and the page answers

import { useLocale, useTranslations } from "next-intl";
import { HiddenField, RadioGroupField } from "#components/forms/fields.tsx";
import { Form } from "#components/forms/form.tsx";
import { FormActions } from "#components/forms/form-actions.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { useActionForm } from "#components/forms/use-action-form.ts";
import { LinkButton } from "#components/ui/link-button.tsx";
import { changeCaseSchema } from "#lib/dossiers/schema.ts";
import type { FormAction } from "#lib/platform/form.ts";
import type { ProcedureContent } from "#lib/procedures/content.ts";

/** Turns an application to another case; what was filled in stays. */
export function ChangeCaseForm({
  draft: { id, revision, caseKey, cases, procedure },
  action,
}: {
  draft: {
    id: string;
    revision: number;
    caseKey: string | null;
    cases: ProcedureContent["cases"];
    procedure: { code: string };
  };
  action: FormAction;
}) {
  const t = useTranslations("guide");
  const locale = useLocale();
  const form = useActionForm(changeCaseSchema, action, {
    draftId: id,
    revision: String(revision),
    caseKey: caseKey ?? "",
  });
  return (
    <Form form={form}>
      <HiddenField name="draftId" />
      <HiddenField name="revision" />
      <p>{t("changeCase.intro")}</p>
      <RadioGroupField
        name="caseKey"
        label={t("startCase")}
        choices={cases.map(({ key, name }) => ({ value: key, label: name[locale] }))}
      />
      <FormActions>
        <LinkButton
          href={{
            pathname: "/apply/[code]/[draft]/[step]",
            params: { code: procedure.code, draft: id, step: "review" },
          }}
        >
          {t("changeCase.back")}
        </LinkButton>
        <SubmitButton>{t("changeCase.submit")}</SubmitButton>
      </FormActions>
    </Form>
  );
}
