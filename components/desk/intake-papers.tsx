import { useLocale, useTranslations } from "next-intl";
import { HiddenField, SelectField, TextField } from "#components/forms/fields.tsx";
import { paperForms } from "#lib/dossiers/lifecycle.ts";
import type { ComponentDocument } from "#lib/procedures/content.ts";

/** A line for each paper asked for: what kind came and how many. Nothing came: 0. */
export function IntakePapers({ documents }: { documents: readonly ComponentDocument[] }) {
  const t = useTranslations("desk.intake");
  const words = useTranslations("dossiers.paperForm");
  const locale = useLocale();
  return (
    <fieldset className="mt-4">
      <legend className="font-strong">{t("papers")}</legend>
      {documents.length === 0 && <p className="text-muted">{t("noPapers")}</p>}
      {documents.map(({ key, name, required, handling, replacedBy }, index) => (
        <div
          key={key}
          className="grid items-start gap-x-4 border-line border-b py-1 sm:grid-cols-[minmax(0,1fr)_12rem_8rem]"
        >
          <div className="py-2">
            {name[locale]}
            <span className="block text-muted text-small">
              {[
                replacedBy && t("replaced"),
                handling === "present" && t("present"),
                required && !replacedBy && t("required"),
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </div>
          <HiddenField name={`papers.${index}.componentKey`} />
          <SelectField
            name={`papers.${index}.form`}
            label={t("form")}
            choices={paperForms.map((form) => ({ value: form, label: words(form) }))}
          />
          <TextField
            name={`papers.${index}.quantity`}
            label={t("quantity")}
            inputMode="numeric"
            autoComplete="off"
          />
        </div>
      ))}
    </fieldset>
  );
}
