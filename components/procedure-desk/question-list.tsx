import { useTranslations } from "next-intl";
import { ActForm } from "#components/accounts/act-form.tsx";
import { Card } from "#components/ui/section.tsx";
import type { FormAction } from "#lib/platform/form.ts";
import type { DeskProcedure } from "#lib/procedures/queries/desk-procedure.ts";
import { Lines } from "./lines.tsx";
import { usePartLines } from "./use-part-lines.ts";

/**
 * What the new record and our own rule say differently: side by side what the record said before, what it says now and what
 * ours says, with the two answers.
 */
export function QuestionList({
  questions,
  values,
  answer,
}: {
  questions: DeskProcedure["questions"];
  /** What goes along with an answer: whose draft, as it was looked at. */
  values: Record<string, string>;
  /** Without it the questions are only shown. */
  answer?: FormAction | undefined;
}) {
  const t = useTranslations("procedureDesk.questions");
  const parts = useTranslations("procedureDesk.edit.part");
  const linesOf = usePartLines();
  return questions.map(({ part, before, now, ours }) => (
    <Card key={part} title={parts(part)} className="my-3">
      <div className="grid gap-4 md:grid-cols-3">
        {(
          [
            ["before", before],
            ["now", now],
            ["ours", ours],
          ] as const
        ).map(([key, content]) => (
          <section key={key} aria-label={t("of", { what: t(key), part: parts(part) })}>
            <h3 className="mb-1 text-body">{t(key)}</h3>
            <Lines lines={linesOf(part, content)} />
          </section>
        ))}
      </div>
      {answer && (
        <div className="mt-3 flex flex-wrap justify-end gap-3">
          {(["theirs", "ours"] as const).map((each) => (
            <ActForm
              key={each}
              action={answer}
              values={{ ...values, part, answer: each }}
              label={t("answerLabel", { answer: t(`answer.${each}`), part: parts(part) })}
            >
              {t(`answer.${each}`)}
            </ActForm>
          ))}
        </div>
      )}
    </Card>
  ));
}
