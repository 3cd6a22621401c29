"use client"; // says beside its button what came of each draft

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useActionState } from "react";
import { ErrorText } from "#components/forms/error-text.tsx";
import { PlainDateField } from "#components/forms/plain-fields.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { FormAction } from "#lib/platform/form.ts";
import type { PublishedOrNot } from "#lib/procedures/commands/publish-drafts.ts";

/** Publishes the drafts ticked in the table it surrounds, and says what came of each. */
export function PublishDraftsForm({
  action,
  today,
  children,
}: {
  action: FormAction<{ results: PublishedOrNot[] }>;
  today: string;
  children: ReactNode;
}) {
  const t = useTranslations("procedureDesk.bulk");
  const [result, post] = useActionState(action, {});
  const problem = Object.values(result.fieldErrors ?? {})[0] ?? result.code;
  return (
    <form action={post}>
      <div role="status">{result.shown && <Results results={result.shown.results} />}</div>
      {children}
      <fieldset className="my-4 rounded-box border border-line px-4 pb-3">
        <legend className="px-1 font-strong">{t("publishTitle")}</legend>
        <div className="flex flex-wrap items-end gap-x-4">
          <PlainDateField name="effectiveOn" label={t("effectiveOn")} defaultValue={today} />
          <SubmitButton icon="check" className="my-3">
            {t("publish")}
          </SubmitButton>
        </div>
        <div role="alert" className="font-strong text-danger">
          {problem && <ErrorText code={problem} />}
        </div>
      </fieldset>
    </form>
  );
}

function Results({ results }: { results: readonly PublishedOrNot[] }) {
  const t = useTranslations("procedureDesk.bulk");
  const locale = useLocale();
  const isAll = results.every((each) => "number" in each);
  return (
    <Notice tone={isAll ? "success" : "warning"} title={t("results")}>
      <ul className="list-disc pl-5">
        {results.map((each) => (
          <li key={`${each.code}/${each.agencyId}`}>
            {each.agency ? t("ofAgency", { code: each.code, agency: each.agency[locale] }) : each.code}:{" "}
            {"number" in each ? (
              t(each.state === "scheduled" ? "scheduled" : "done", { number: each.number })
            ) : (
              <ErrorText code={each.refusal} />
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
