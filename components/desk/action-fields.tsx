import { useLocale, useTranslations } from "next-intl";
import {
  HiddenField,
  RadioGroupField,
  SelectField,
  TextAreaField,
  TextField,
} from "#components/forms/fields.tsx";
import type { DossierAction } from "#lib/dossiers/action-facts.ts";
import { deliveryMethods } from "#lib/dossiers/lifecycle.ts";
import type { ActionChoices } from "./action-choices.ts";
import { BesideFields } from "./beside-fields.tsx";
import { DataNotice, StillNeeded } from "./still-needed.tsx";

/** The fields that an action needs besides the dossier and the step it leads to. */
export function ActionFields({ kind, choices }: { kind: DossierAction; choices: ActionChoices }) {
  const t = useTranslations("desk.fields");
  switch (kind) {
    case "receive":
    case "handOver":
      return <p className="text-muted">{t(`about.${kind}`)}</p>;
    case "spawn":
      return <p className="text-muted">{t("about.spawn")}</p>;
    case "takeUp":
    case "keepOutput":
    case "consult":
    case "answerConsultation":
    case "endConsultation":
    case "extend":
    case "declareInterest":
      return <BesideFields kind={kind} choices={choices} />;
    case "refuse":
      return (
        <>
          <TextAreaField name="reason" label={t("refusalReason")} help={t("reasonHelp")} />
          <TextField
            name="competentAgency"
            label={t("competentAgency")}
            help={t("competentAgencyHelp")}
            optional
          />
        </>
      );
    case "requestSupplement":
      return <SupplementFields choices={choices} />;
    case "answerSupplement":
      return (
        <TextAreaField name="note" label={t("supplementNote")} help={t("supplementNoteHelp")} optional />
      );
    case "assign":
      return (
        <>
          <SelectField
            name="officerId"
            label={t("officer")}
            choices={choices.assignees.map(({ id, name, open }) => ({
              value: id,
              label: t("officerWithLoad", { name, open }),
            }))}
          />
          <TextAreaField name="opinion" label={t("instruction")} rows={2} optional />
        </>
      );
    case "forward":
    case "initial":
    case "sign":
    case "number":
    case "applicantDone":
    case "approve":
      return <TextAreaField name="opinion" label={t("opinion")} rows={3} optional />;
    case "returnToStep":
    case "decline":
    case "withdraw":
      return <TextAreaField name="reason" label={t(`reason.${kind}`)} help={t("reasonHelp")} />;
    case "issueResult":
      return <ResultFields />;
    case "returnResult":
      return <ReturnFields />;
  }
}

/** One line for each paper, three for questions of the form, one for anything else; empty lines are left out. */
function SupplementFields({ choices: { components, questions, dataNotice } }: { choices: ActionChoices }) {
  const t = useTranslations("desk.fields");
  const locale = useLocale();
  const lines = [
    ...components.map(({ key, name, replacedBy }) => ({
      target: `paper:${key}`,
      label: name[locale],
      database: replacedBy?.database[locale],
    })),
    { target: "other", label: t("supplementOther"), database: undefined },
  ];
  return (
    <>
      <p className="text-muted">{t("supplementIntro")}</p>
      {dataNotice && <DataNotice notice={dataNotice} />}
      {lines.map(({ target, label, database }, index) => (
        <div key={target}>
          <HiddenField name={`items.${index}.target`} />
          <TextField name={`items.${index}.reason`} label={label} optional />
          {database && <StillNeeded at={`items.${index}`} database={database} />}
        </div>
      ))}
      {questions.length > 0 && (
        <fieldset className="my-4 border-line border-t pt-3">
          <legend className="font-strong">{t("supplementQuestions")}</legend>
          {[0, 1, 2].map((line) => (
            <div key={line} className="grid gap-x-4 sm:grid-cols-2">
              <SelectField
                name={`items.${lines.length + line}.target`}
                label={t("question", { number: line + 1 })}
                choices={questions.map(({ path, label }) => ({ value: `field:${path}`, label }))}
                optional
              />
              <TextField name={`items.${lines.length + line}.reason`} label={t("whatIsWrong")} optional />
            </div>
          ))}
        </fieldset>
      )}
      <TextField name="legalBasis" label={t("legalBasis")} help={t("legalBasisHelp")} optional />
    </>
  );
}

/** The unseen values that `SupplementFields` carries: which line is for what. */
export function supplementLines({ components }: Pick<ActionChoices, "components">) {
  const targets = [...components.map(({ key }) => `paper:${key}`), "other"];
  return targets.map((target) => ({ target, reason: "", why: "" }));
}

function ResultFields() {
  const t = useTranslations("desk.fields");
  return (
    <>
      <HiddenField name="fileId" />
      <TextField name="title" label={t("resultTitle")} />
      <TextAreaField name="body" label={t("resultBody")} help={t("resultBodyHelp")} rows={6} optional />
    </>
  );
}

function ReturnFields() {
  const t = useTranslations("desk.fields");
  const words = useTranslations("dossiers.delivery");
  return (
    <>
      <TextField name="receiver" label={t("receiver")} autoComplete="off" />
      <RadioGroupField
        name="method"
        label={t("method")}
        choices={deliveryMethods.map((method) => ({ value: method, label: words(method) }))}
      />
    </>
  );
}
