"use client";

import { useTranslations } from "next-intl";
import { ErrorText } from "#components/forms/error-text.tsx";
import { Button } from "#components/ui/button.tsx";
import { Icon } from "#components/ui/icon.tsx";
import { Progress } from "#components/ui/progress.tsx";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import type { UploadLineState } from "./use-uploads.ts";

/** One file on its way: how far it is, that it waits for the network, or why it was not taken. */
export function UploadLine({
  line: { id, name, sizeBytes, state },
  onGoOn,
  onDrop,
}: {
  line: UploadLineState;
  onGoOn: (id: string) => void;
  onDrop: (id: string) => void;
}) {
  const t = useTranslations("filing.papers");
  return (
    <li className="rounded-box border border-line p-3">
      {state.kind === "sending" && (
        <Progress label={t("sending", { name })} value={state.sentBytes} max={sizeBytes} />
      )}
      {state.kind === "waiting" && (
        <p role="status" className="flex gap-2">
          <Icon name="pause" className="mt-0.5 size-5 text-gold" />
          {t("waiting", { name })}
        </p>
      )}
      {state.kind === "refused" && (
        <p role="alert" className="flex gap-2">
          <Icon name="error" className="mt-0.5 size-5 text-danger" />
          <span>
            <span className="break-words font-strong">{t("notTaken", { name })}</span>{" "}
            <ErrorText code={state.code} />
          </span>
        </p>
      )}
      <div className="mt-2 flex flex-wrap gap-2">
        {state.kind === "waiting" && (
          <Button onClick={() => onGoOn(id)}>
            {t("goOn")}
            <VisuallyHidden>: {name}</VisuallyHidden>
          </Button>
        )}
        <Button variant="quiet" onClick={() => onDrop(id)}>
          {t("cancel")}
          <VisuallyHidden>: {name}</VisuallyHidden>
        </Button>
      </div>
    </li>
  );
}
