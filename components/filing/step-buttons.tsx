import { useTranslations } from "next-intl";
import { FormActions } from "#components/forms/form-actions.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";

/** The ends of a step that posts: on, back, or later. Only who goes on must have everything right. */
export function StepButtons({ isFirst = false }: { isFirst?: boolean }) {
  const t = useTranslations("filing.step");
  return (
    <FormActions>
      <SubmitButton name="intent" value="later" variant="quiet" formNoValidate>
        {t("later")}
      </SubmitButton>
      {!isFirst && (
        <SubmitButton name="intent" value="back" variant="secondary" formNoValidate>
          {t("back")}
        </SubmitButton>
      )}
      <SubmitButton name="intent" value="next">
        {t("next")}
      </SubmitButton>
    </FormActions>
  );
}

/** The same for a step in which everything is kept already. With `submit` in its words, its form is sent from here. */
export function StepLinks({
  code,
  draftId,
  back,
  next,
  submit,
}: {
  code: string;
  draftId: string;
  back: string | undefined;
  next?: string;
  submit?: string;
}) {
  const t = useTranslations("filing.step");
  const step = (key: string) =>
    ({ pathname: "/apply/[code]/[draft]/[step]", params: { code, draft: draftId, step: key } }) as const;
  return (
    <FormActions>
      <LinkButton href="/dossiers" variant="quiet">
        {t("later")}
      </LinkButton>
      {back && <LinkButton href={step(back)}>{t("back")}</LinkButton>}
      {next && (
        <LinkButton href={step(next)} variant="primary">
          {t("goOn")}
        </LinkButton>
      )}
      {submit && <SubmitButton icon="check">{submit}</SubmitButton>}
    </FormActions>
  );
}
