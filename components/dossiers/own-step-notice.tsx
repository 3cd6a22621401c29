import { useLocale, useTranslations } from "next-intl";
import type { AvailableAction } from "#lib/dossiers/action-facts.ts";
import type { FormAction } from "#lib/platform/form.ts";
import { type OwnStep, OwnStepWords } from "./own-step.tsx";
import { TellDoneForm } from "./tell-done-form.tsx";

/** That it is the applicant's turn: what is theirs to do, and where they say that it is done. */
export function OwnStepNotice({
  code,
  step,
  ways,
  action,
}: {
  code: string;
  step: OwnStep;
  /** The ways on from here that the reader may take. */
  ways: readonly AvailableAction[];
  action: FormAction;
}) {
  const t = useTranslations("dossiers.ownStep");
  const locale = useLocale();
  const hindrances = useTranslations("desk.actions.hindered");
  return (
    <OwnStepWords step={step}>
      {ways.map(({ to, name, hindrances: inTheWay }) =>
        inTheWay ? (
          inTheWay.map((hindrance) => <p key={hindrance}>{hindrances(hindrance)}</p>)
        ) : (
          <TellDoneForm
            key={to}
            code={code}
            to={to ?? ""}
            action={action}
            submit={name?.[locale] ?? t("submit")}
          />
        ),
      )}
    </OwnStepWords>
  );
}
