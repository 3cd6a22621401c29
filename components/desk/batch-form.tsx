"use client"; // says under the list what came of each dossier

import { useTranslations } from "next-intl";
import { type ReactNode, useActionState } from "react";
import { ErrorText } from "#components/forms/error-text.tsx";
import { PlainSelectField } from "#components/forms/plain-choices.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import type { BatchAct } from "#lib/dossiers/batch.ts";
import type { RefusalCode } from "#lib/platform/errors.ts";
import type { FormAction } from "#lib/platform/form.ts";

type Results = { code: string; refusal: RefusalCode | null }[];

/** A list whose rows can be ticked, and one act for all that are: what came of each is said below. */
export function BatchForm({
  action,
  acts,
  officers,
  children,
}: {
  action: FormAction<Results>;
  acts: readonly BatchAct[];
  /** To whom dossiers may be assigned. */
  officers: readonly { id: string; name: string }[];
  children: ReactNode;
}) {
  const t = useTranslations("lists.batch");
  const [{ shown, code, fieldErrors }, post] = useActionState(action, {});
  const unticked = fieldErrors?.codes;
  return (
    <form action={post}>
      {children}
      <fieldset className="my-3 rounded-box border border-line px-4 print:hidden">
        <legend className="px-1 font-strong">{t("title")}</legend>
        <div className="flex flex-wrap items-end gap-x-4">
          <PlainSelectField
            name="act"
            label={t("act")}
            error={fieldErrors?.act}
            choices={acts.map((value) => ({ value, label: t(`acts.${value}`) }))}
          />
          {acts.includes("assign") && (
            <PlainSelectField
              name="officerId"
              label={t("officer")}
              error={fieldErrors?.officerId}
              choices={officers.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <div className="my-3">
            <SubmitButton>{t("submit")}</SubmitButton>
          </div>
        </div>
        <div role="alert" className="font-strong text-danger">
          {unticked ? t("tick") : code && !fieldErrors && <ErrorText code={code} />}
        </div>
        <div role="status">{shown && <BatchResults results={shown} />}</div>
      </fieldset>
    </form>
  );
}

function BatchResults({ results }: { results: Results }) {
  const t = useTranslations("lists.batch");
  const done = results.filter(({ refusal }) => refusal === null).length;
  return (
    <>
      <p className="font-strong">{t("done", { done, all: results.length })}</p>
      <ul className="mb-3">
        {results.map(({ code, refusal }) => (
          <li key={code}>
            <span className="font-strong">{code}</span>:{" "}
            {refusal ? <ErrorText code={refusal} /> : t("isDone")}
          </li>
        ))}
      </ul>
    </>
  );
}
