import { useLocale, useTranslations } from "next-intl";
import { HiddenField, SelectField, TextField } from "#components/forms/fields.tsx";
import { paperForms } from "#lib/dossiers/lifecycle.ts";
import { stillNeededReasons } from "#lib/dossiers/paper-decisions.ts";
import type { ComponentDocument } from "#lib/procedures/content.ts";

/** A line for each paper asked for: what kind came and how many. Nothing came: 0. */
export function IntakePapers({ documents }: { documents: readonly ComponentDocument[] }) {
  const t = useTranslations("desk.intake");
  return (
    <fieldset className="mt-4">
      <legend className="font-strong">{t("papers")}</legend>
      {documents.length === 0 && <p className="text-muted">{t("noPapers")}</p>}
      {documents.map((paper, index) => (
        <PaperLine key={paper.key} paper={paper} at={`papers.${index}`} />
      ))}
    </fieldset>
  );
}

function PaperLine({ paper, at }: { paper: ComponentDocument; at: string }) {
  const t = useTranslations("desk.intake");
  const words = useTranslations("dossiers.paperForm");
  const locale = useLocale();
  const { name, required, handling, replacedBy } = paper;
  return (
    <div className="grid items-start gap-x-4 border-line border-b py-1 sm:grid-cols-[minmax(0,1fr)_12rem_10rem]">
      <div className="py-2">
        {name[locale]}
        <span className="block text-muted text-small">
          {[
            replacedBy && t("replacedBy", { database: replacedBy.database[locale] }),
            handling === "present" && t("present"),
            required && !replacedBy && t("required"),
          ]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </div>
      <HiddenField name={`${at}.componentKey`} />
      <SelectField
        name={`${at}.form`}
        label={t("form")}
        choices={paperForms.map((form) => ({ value: form, label: words(form) }))}
      />
      <TextField name={`${at}.quantity`} label={t("quantity")} inputMode="numeric" autoComplete="off" />
      {replacedBy ? <WhyStillNeeded at={at} /> : required && <FromData at={at} />}
    </div>
  );
}

/** Data stand in for it: it is taken only with a reason, which the applicant reads on the slip. */
function WhyStillNeeded({ at }: { at: string }) {
  const t = useTranslations("desk.stillNeeded");
  return (
    <div className="grid gap-x-4 sm:col-span-3 sm:grid-cols-2">
      <SelectField
        name={`${at}.why`}
        label={t("label")}
        empty={t("notTaken")}
        choices={stillNeededReasons.map((why) => ({ value: why, label: t(`why.${why}`) }))}
        optional
      />
      <TextField name={`${at}.note`} label={t("note")} autoComplete="off" optional />
    </div>
  );
}

/** The clerk found the data: the paper need not come, and where they were found is kept. */
function FromData({ at }: { at: string }) {
  const t = useTranslations("desk.intake");
  return (
    <details className="sm:col-span-3">
      <summary className="min-h-control py-2 text-lam text-small">{t("fromData")}</summary>
      <TextField
        name={`${at}.source`}
        label={t("source")}
        help={t("sourceHelp")}
        autoComplete="off"
        optional
      />
    </details>
  );
}
