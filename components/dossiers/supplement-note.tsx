"use client"; // a field of a form that checks before it posts

import { useTranslations } from "next-intl";
import { TextAreaField } from "#components/forms/fields.tsx";

/** What the applicant wants to say with a supplement. */
export function SupplementNote() {
  const t = useTranslations("dossiers.supplement");
  return <TextAreaField name="note" label={t("note")} help={t("noteHelp")} rows={3} optional />;
}
