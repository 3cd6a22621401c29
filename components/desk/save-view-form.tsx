"use client"; // says beside the name why it was not kept

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { PlainTextField } from "#components/forms/plain-fields.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import type { FormAction } from "#lib/platform/form.ts";

/** Keeps the list of the present address under a name. */
export function SaveViewForm({ action, query }: { action: FormAction; query: string }) {
  const t = useTranslations("lists.views");
  const [{ fieldErrors, values }, post] = useActionState(action, {});
  return (
    <form action={post} className="flex flex-wrap items-end gap-x-3">
      <input type="hidden" name="query" value={query} />
      <PlainTextField
        name="name"
        label={t("name")}
        maxLength={60}
        error={fieldErrors?.name}
        defaultValue={String(values?.name ?? "")}
      />
      <div className="my-3">
        <SubmitButton variant="secondary">{t("save")}</SubmitButton>
      </div>
    </form>
  );
}
