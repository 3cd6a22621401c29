"use client"; // part of forms that check while typing

import { useTranslations } from "next-intl";
import { SelectField } from "#components/forms/fields.tsx";
import type { PostChoices } from "./post-choices.ts";

/** Where, and as what, somebody is to work. */
export function PostFields({ choices }: { choices: PostChoices }) {
  const t = useTranslations("accounts.create");
  return (
    <>
      <SelectField name="agencyId" label={t("agency")} choices={choices.agencies} />
      <SelectField name="role" label={t("role")} choices={choices.roles} />
    </>
  );
}
