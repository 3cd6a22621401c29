"use client";

import { useTranslations } from "next-intl";
import { useFormContext } from "react-hook-form";
import { GroupFrame } from "#components/forms/field-frame.tsx";
import { Button } from "#components/ui/button.tsx";
import { useScripts } from "#components/ui/use-scripts.ts";
import { valueAt } from "#lib/forms/answer.ts";
import { attachIntent } from "#lib/forms/attachments.ts";
import type { LeafOf } from "#lib/forms/field-schema.ts";
import { type FileAnswer, fileOnItsWay, filesIn } from "#lib/forms/read-files.ts";
import { FileAnswers } from "./file-answers.tsx";
import { FileChooser } from "./file-chooser.tsx";
import type { LeafWords, WithTitle } from "./leaf-words.ts";
import { useStepFacts } from "./step-facts.ts";
import { useGroupWords } from "./use-group-words.ts";

/**
 * Files sent along with an answer. With scripts they are sent while the person goes on; without, the button keeps the
 * step and leads to a form that sends one. What is posted with the step is only which files they are.
 */
export function FileField({
  name,
  label,
  title,
  help,
  optional,
  field,
}: LeafWords & WithTitle & { field: LeafOf<"file"> }) {
  const t = useTranslations("forms.file");
  const hasScripts = useScripts();
  const { values } = useStepFacts();
  const { setValue, getValues } = useFormContext();
  const { id, error } = useGroupWords(name, title);
  const own = name.slice("answers.".length);
  const files = filesIn(valueAt({ answers: values }, name));

  const isWaiting = () => [getValues(name)].flat().includes(fileOnItsWay);
  const put = (next: FileAnswer[], isSending = isWaiting()) => {
    setValue(name, [...next, ...(isSending ? [fileOnItsWay] : [])]);
    // What keeps the step while somebody types listens to the form, which does not hear of this by itself.
    document.getElementById(id)?.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const now = () => filesIn(getValues(name));
  const { maxFiles = 1 } = field;
  const hasRoom = files.length < maxFiles;
  return (
    <GroupFrame words={{ id, name, label, help, error, need: optional ? "optional" : "required" }}>
      <FileAnswers
        name={name}
        title={title}
        files={files}
        onRemove={(gone) => put(now().filter(({ fileId }) => fileId !== gone))}
      />
      {hasScripts && (
        <FileChooser
          id={id}
          title={title}
          field={field}
          name={own}
          hasRoom={hasRoom}
          onArrived={(file) => put([...now().filter(({ fileId }) => fileId !== file.fileId), file])}
          onSending={(isSending) => {
            if (isSending !== isWaiting()) put(now(), isSending);
          }}
        />
      )}
      {!hasScripts && hasRoom && (
        <Button type="submit" name="intent" value={attachIntent(own)} icon="upload" formNoValidate>
          {t("attach")}
        </Button>
      )}
    </GroupFrame>
  );
}
