"use client";

import { useTranslations } from "next-intl";
import { use, useEffect, useRef } from "react";
import type { FieldErrors } from "react-hook-form";
import { Icon } from "#components/ui/icon.tsx";
import type { FormResult } from "#lib/platform/form.ts";
import { ErrorText } from "./error-text.tsx";
import { faultsOf } from "./faults.ts";
import { FieldScope } from "./field-scope.ts";

/** Why a form was not accepted, with a link to each field concerned. Takes the focus at every attempt. */
export function ErrorSummary({
  result,
  errors,
  attempts,
}: {
  result: FormResult;
  errors: FieldErrors;
  attempts: number;
}) {
  const t = useTranslations("common.form");
  const box = useRef<HTMLDivElement>(null);
  const scope = use(FieldScope);
  const faults = faultsOf(errors);
  const refusal = result.code && result.code !== "invalid" ? result.code : undefined;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt or answer is the event, its content is not
  useEffect(() => box.current?.focus(), [result, attempts]);

  if (faults.length === 0 && !refusal) return null;
  return (
    <div
      ref={box}
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: without scripts this is how the answer to a post takes the focus
      autoFocus
      className="mb-6 flex gap-3 rounded-r-box border-danger border-l-4 bg-danger-soft p-4"
    >
      <Icon name="error" className="mt-0.5 size-6 text-danger" />
      <div className="min-w-0">
        <p className="font-strong text-danger">
          {refusal ? t("notSent") : t("errorCount", { count: faults.length })}
        </p>
        {refusal && (
          <p>
            <ErrorText code={refusal} />
          </p>
        )}
        {result.errorId && <ErrorId id={result.errorId} />}
        {faults.length > 0 && (
          <ul className="my-1 list-disc pl-5">
            {faults.map(({ name, code }) => (
              <li key={name} className="py-1">
                <a href={`#${scope?.id ?? ""}${name}`} className="text-ink underline underline-offset-4">
                  {scope?.labels.has(name) && `${scope.labels.get(name)}: `}
                  <ErrorText code={code} />
                </a>
              </li>
            ))}
          </ul>
        )}
        <p className="text-small">{t("kept")}</p>
      </div>
    </div>
  );
}

function ErrorId({ id }: { id: string }) {
  const t = useTranslations("errors");
  return <p className="text-small">{t("errorId", { id })}</p>;
}
