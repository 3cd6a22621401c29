import { useLocale, useTranslations } from "next-intl";
import { DateField, HiddenField, SelectField, TextAreaField, TextField } from "#components/forms/fields.tsx";
import type { DossierAction } from "#lib/dossiers/action-facts.ts";
import { consultationVerdicts, relations } from "#lib/dossiers/events.ts";
import type { ActionChoices } from "./action-choices.ts";

type Beside = Extract<
  DossierAction,
  | "takeUp"
  | "keepOutput"
  | "consult"
  | "answerConsultation"
  | "endConsultation"
  | "extend"
  | "declareInterest"
>;

/** The fields of acts beside the way, after which the dossier stays at its step. */
export function BesideFields({ kind, choices }: { kind: Beside; choices: ActionChoices }) {
  const t = useTranslations("desk.fields");
  const words = useTranslations("desk");
  const locale = useLocale();
  switch (kind) {
    case "takeUp":
      return (
        <>
          <p className="text-muted">{t("about.takeUp")}</p>
          {choices.isHeld && <TextField name="reason" label={t("takeOverReason")} />}
        </>
      );
    case "keepOutput":
      return (
        <>
          <SelectField
            name="output"
            label={t("output")}
            choices={choices.outputs.map(({ key, name }) => ({ value: key, label: name[locale] }))}
          />
          <HiddenField name="fileId" />
          <TextAreaField name="text" label={t("outputText")} help={t("outputTextHelp")} rows={6} optional />
        </>
      );
    case "consult":
      return (
        <>
          <SelectField
            name="agencyId"
            label={t("consultedAgency")}
            choices={choices.consultable.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextAreaField name="question" label={t("consultQuestion")} rows={4} />
        </>
      );
    case "answerConsultation":
      return (
        <>
          <SelectField
            name="verdict"
            label={t("verdict")}
            choices={consultationVerdicts.map((verdict) => ({
              value: verdict,
              label: words(`verdict.${verdict}`),
            }))}
          />
          <TextAreaField name="opinion" label={t("opinionText")} rows={5} />
        </>
      );
    case "endConsultation":
      return <TextAreaField name="reason" label={t("endReason")} help={t("reasonHelp")} />;
    case "extend":
      return (
        <>
          <DateField name="appointedOn" label={t("appointedOn")} help={t("appointedOnHelp")} />
          <TextAreaField name="reason" label={t("extendReason")} help={t("reasonHelp")} />
          <TextField name="legalBasis" label={t("legalBasis")} help={t("legalBasisHelp")} optional />
        </>
      );
    case "declareInterest":
      return (
        <>
          <p className="text-muted">{t("about.declareInterest")}</p>
          <SelectField
            name="relation"
            label={t("relation")}
            choices={relations.map((relation) => ({ value: relation, label: words(`relation.${relation}`) }))}
          />
        </>
      );
  }
}
