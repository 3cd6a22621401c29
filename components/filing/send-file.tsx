import { useLocale, useTranslations } from "next-intl";
import { PaperUpload } from "#components/papers/paper-upload.tsx";
import { WithoutScripts } from "#components/papers/without-scripts.tsx";
import type { DraftView } from "#lib/dossiers/queries/draft-view.ts";
import { valueAt } from "#lib/forms/answer.ts";
import { rowHeading } from "#lib/forms/answer-text.ts";
import { fileInputOf, questionKey } from "#lib/forms/attachments.ts";
import { fieldAt } from "#lib/forms/fields.ts";
import { filesIn } from "#lib/forms/read-files.ts";

/** Where the page of a step was asked, without scripts, to take in a file for one of its questions. */
export function SendFile({
  draft: { id, definition, answers },
  stepKey,
  asked: { tep, error, component },
  path,
  from,
  maxBytes,
}: {
  draft: Pick<DraftView, "id" | "definition" | "answers">;
  stepKey: string;
  asked: { [name: string]: string | string[] | undefined };
  /** Path of the page. */
  path: string;
  from: "review" | undefined;
  maxBytes: number;
}) {
  const t = useTranslations("forms.file");
  const locale = useLocale();
  const input = tep === undefined ? undefined : fileInputOf(definition, stepKey, answers, tep);
  const held = input ? filesIn(valueAt(answers, input.name)).length : 0;
  if (!input || held >= (input.field.maxFiles ?? 1)) return null;
  const repeat = input.row && fieldAt(definition, input.row.repeat)?.field;
  const row = repeat?.kind === "repeat" && input.row && rowHeading(repeat, input.row.index, locale);
  const question = [row, input.field.label[locale]].filter(Boolean).join(": ");
  const query = new URLSearchParams({ tep: input.name, ...(from && { from }) });
  const componentKey = questionKey(input.path);
  return (
    <WithoutScripts>
      <section aria-labelledby="gui-tep" className="my-6 rounded-box border-2 border-lam p-4">
        <h2 id="gui-tep" className="text-lead">
          {t("open", { question })}
        </h2>
        <p className="mb-3 text-muted text-small">{t("openNote")}</p>
        <PaperUpload
          place={{ draftId: id, componentKey, answerName: input.name }}
          paper={question}
          returnTo={`${path}?${query}`}
          maxBytes={maxBytes}
          error={error && component === componentKey ? String(error) : undefined}
        />
      </section>
    </WithoutScripts>
  );
}
