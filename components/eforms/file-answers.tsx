"use client";

import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { FileSize } from "#components/ui/file-size.tsx";
import { Icon } from "#components/ui/icon.tsx";
import { linkClass } from "#components/ui/link-class.ts";
import { detachIntent } from "#lib/forms/attachments.ts";
import type { FileAnswer } from "#lib/forms/read-files.ts";
import { useStepFacts } from "./step-facts.ts";

/** The files of an answer, each to be looked at and taken out again, and what the step posts of them. */
export function FileAnswers({
  name,
  title,
  files,
  onRemove,
}: {
  name: string;
  title: string;
  files: readonly FileAnswer[];
  onRemove: (fileId: string) => void;
}) {
  const t = useTranslations("forms.file");
  const { desk } = useStepFacts();
  if (files.length === 0) return null;
  const path = name.slice("answers.".length);
  return (
    <ul
      aria-label={t("list", { question: title })}
      className="mb-3 divide-y divide-line border-line border-y"
    >
      {files.map((file, at) => (
        <li key={file.fileId} className="flex flex-wrap items-center justify-between gap-x-4 py-1">
          {(["fileId", "name", "sizeBytes"] as const).map((part) => (
            <input key={part} type="hidden" name={`${name}.${at}.${part}`} value={file[part]} />
          ))}
          <span className="flex min-w-0 items-center gap-2">
            <Icon name="checkCircle" className="size-5 shrink-0 text-ok" />
            <span className="min-w-0 break-words">
              {desk ? (
                <a href={`/api/files/${file.fileId}`} target="_blank" rel="noreferrer" className={linkClass}>
                  {file.name}
                </a>
              ) : (
                file.name
              )}{" "}
              <span className="text-muted text-small">
                <FileSize bytes={file.sizeBytes} />
              </span>
            </span>
          </span>
          <Button
            type="submit"
            variant="quiet"
            name="intent"
            value={detachIntent(path, at)}
            formNoValidate
            icon="remove"
            aria-label={t("removeFor", { name: file.name, question: title })}
            onClick={(event) => {
              event.preventDefault();
              onRemove(file.fileId);
            }}
          >
            {t("remove")}
          </Button>
        </li>
      ))}
    </ul>
  );
}
