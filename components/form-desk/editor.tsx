"use client";

import { useTranslations } from "next-intl";
import { classNames } from "#components/ui/class-names.ts";
import { linkClass } from "#components/ui/link-class.ts";
import { Notice } from "#components/ui/notice.tsx";
import type { Problem } from "#lib/forms/definition-problem.ts";
import { writtenAt } from "#lib/forms/editing/written.ts";
import type { FormAction } from "#lib/platform/form.ts";
import { useDesk } from "./desk-facts.ts";
import { FieldEditor } from "./field-editor.tsx";
import { FormEditor } from "./form-editor.tsx";
import { useProblemWords } from "./problem-list.tsx";
import { StepEditor } from "./step-editor.tsx";

/** What is open: a question, a step, or the form as a whole. */
export function Editor({ problems, saveBlock }: { problems: readonly Problem[]; saveBlock: FormAction }) {
  const t = useTranslations("formDesk.editor");
  const outline = useTranslations("formDesk.outline");
  const say = useProblemWords();
  const { form, place, locale, canEdit } = useDesk();
  const step = form.steps.find(({ key }) => key === place.step);
  const field = step && place.path ? writtenAt(form, step.key, place.path) : undefined;
  const at = field ? place.path : step?.key;
  const own = problems.filter((problem) => problem.at === at);
  const name = (field?.label ?? step?.title ?? form.title)[locale];
  const what = field ? "field" : step ? "step" : "form";
  return (
    <section aria-labelledby="soan" className="min-w-0">
      <a href="#cac-buoc" className={classNames(linkClass, "lg:hidden")}>
        {outline("back")}
      </a>
      <h2 id="soan" tabIndex={-1} className="mb-2">
        {t(what, { name })}
      </h2>
      {own.length > 0 && (
        <Notice tone="warning" title={t("problems")}>
          <ul className="list-disc pl-5">
            {own.map((problem) => (
              <li key={`${problem.code} ${problem.about}`}>{say(problem)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <fieldset disabled={!canEdit} className="min-w-0">
        {field && step ? (
          <FieldEditor step={step} field={field} path={place.path} saveBlock={saveBlock} />
        ) : step ? (
          <StepEditor step={step} />
        ) : (
          <FormEditor />
        )}
      </fieldset>
    </section>
  );
}
