"use client"; // the answer of its post is drawn in its place, by the server where no scripts run

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { ErrorText } from "#components/forms/error-text.tsx";
import { PlainTextField } from "#components/forms/plain-fields.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Card } from "#components/ui/section.tsx";
import type { FormAction } from "#lib/platform/form.ts";
import { type Tracked, TrackedDossier } from "./tracked-dossier.tsx";

/** Asks for the second factor, and shows the story to who knows it. */
export function TrackForm({ code, action }: { code: string; action: FormAction<Tracked> }) {
  const t = useTranslations("tracking");
  const [result, post] = useActionState(action, {});
  if (result.shown) return <TrackedDossier tracked={result.shown} />;
  const refusal = result.code && result.code !== "invalid" ? result.code : undefined;
  return (
    <Card title={t("more")}>
      <p>{t("moreText")}</p>
      <div role="alert">
        {refusal && (
          <Notice tone="error">
            {refusal === "codeWrong" ? t("codeWrong") : <ErrorText code={refusal} />}
          </Notice>
        )}
      </div>
      <form action={post}>
        <input type="hidden" name="code" value={code} />
        <PlainTextField
          name="lastDigits"
          label={t("lastDigits")}
          help={t("lastDigitsHelp")}
          need="required"
          error={result.fieldErrors?.lastDigits}
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
          className="max-w-40"
        />
        <SubmitButton variant="secondary">{t("show")}</SubmitButton>
      </form>
    </Card>
  );
}
