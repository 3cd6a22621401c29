"use client"; // says below its button what came of it

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import type { FormAction } from "#lib/platform/form.ts";
import type { Applied } from "#lib/processes/commands/apply-configuration.ts";

/** Takes over the configuration whose differences stand above. */
export function TakeOverForm({
  action,
  file,
  count,
}: {
  action: FormAction<Applied>;
  file: string;
  count: number;
}) {
  const t = useTranslations("configuration");
  const [{ code, shown }, post] = useActionState(action, {});
  return (
    <form action={post} className="mt-6 max-w-reading space-y-3">
      <input type="hidden" name="file" value={file} />
      {count > 0 && (
        <>
          <p>{t("effect")}</p>
          <SubmitButton>{t("takeOver", { count })}</SubmitButton>
        </>
      )}
      <div role="alert" className="font-strong text-danger">
        {code && t(code === "notFound" ? "gone" : "failed")}
      </div>
      <div role="status">
        {shown && (
          <>
            <p className="font-strong">
              {t("done", {
                applied: shown.applied,
                unchanged: shown.unchanged,
                waiting: shown.waiting.length,
              })}
            </p>
            {shown.refused.length > 0 && (
              <ul className="mt-2 list-disc ps-6">
                {shown.refused.map(({ part, name, why }) => (
                  <li key={`${part} ${name}`}>
                    {part === "procedures"
                      ? t("refusedRecord", { name })
                      : t("refused", { part: t(`parts.${part}` as never), name, why })}
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </div>
    </form>
  );
}
