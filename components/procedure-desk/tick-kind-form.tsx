"use client"; // says beside its button what came of each procedure

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { ErrorText } from "#components/forms/error-text.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { FormAction } from "#lib/platform/form.ts";
import type { tickKind } from "#lib/procedures/commands/tick-findings.ts";

type Results = Awaited<ReturnType<typeof tickKind>>;

/** Confirms every warning of one kind over the whole catalogue, and says what came of each procedure. */
export function TickKindForm({
  action,
  kind,
  count,
}: {
  action: FormAction<{ results: Results }>;
  kind: string;
  count: number;
}) {
  const t = useTranslations("procedureDesk.bulk");
  const [result, post] = useActionState(action, {});
  const problem = Object.values(result.fieldErrors ?? {})[0] ?? result.code;
  return (
    <form action={post} className="my-3">
      <input type="hidden" name="kind" value={kind} />
      <p className="mb-2 max-w-reading text-muted text-small">{t("tickNote")}</p>
      <SubmitButton variant="secondary" icon="check">
        {t("tickKind", { count })}
      </SubmitButton>
      <div role="alert" className="font-strong text-danger">
        {problem && <ErrorText code={problem} />}
      </div>
      <div role="status">
        {result.shown && (
          <Notice tone="success" title={t("results")}>
            <ul className="list-disc pl-5">
              {result.shown.results.map((each) => (
                <li key={each.code}>
                  {"refusal" in each ? (
                    <>
                      {each.code}: <ErrorText code={each.refusal} />
                    </>
                  ) : (
                    t("ticked", { code: each.code, count: each.ticked })
                  )}
                </li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
    </form>
  );
}
