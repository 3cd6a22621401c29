"use client";

import { useTranslations } from "next-intl";
import { ErrorText } from "#components/forms/error-text.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { momentParts } from "#components/ui/time-parts.ts";
import { useDesk } from "./desk-facts.ts";
import type { Kept } from "./use-autosave.ts";

/** Whether everything is kept, and the way back; above it why the last change was not taken. */
export function SaveBar({
  kept,
  refused,
  undo,
  redo,
}: {
  kept: Kept;
  refused?: string | undefined;
  undo?: (() => void) | undefined;
  redo?: (() => void) | undefined;
}) {
  const t = useTranslations("formDesk.save");
  const { hasScripts, faults, canEdit } = useDesk();
  const general = faults.act ?? (refused === "invalid" ? Object.values(faults)[0] : refused);
  return (
    <>
      <div role="alert">
        {general && (
          <Notice tone="error" title={t("refused")}>
            <p>
              <ErrorText code={general} />
            </p>
          </Notice>
        )}
        {kept.is === "stale" && (
          <Notice tone="error" title={t("stale")}>
            <p>{t("staleText")}</p>
          </Notice>
        )}
      </div>
      {hasScripts && canEdit && (
        <div className="sticky top-0 z-10 mb-4 flex flex-wrap items-center gap-3 border-line border-b bg-paper py-2 print:hidden">
          <Button onClick={undo} disabled={!undo} icon="left" className="disabled:opacity-60">
            {t("undo")}
          </Button>
          <Button onClick={redo} disabled={!redo} icon="right" className="disabled:opacity-60">
            {t("redo")}
          </Button>
          <p role="status" className="text-muted text-small">
            {kept.is === "waiting" && t("waiting")}
            {kept.is === "kept" && t("kept", { time: momentParts(kept.at).time })}
            {kept.is === "failed" && <span className="font-strong text-gold">{t("failed")}</span>}
          </p>
        </div>
      )}
      {!hasScripts && canEdit && (
        <noscript>
          <p className="mb-4 text-muted text-small">{t("withoutScripts")}</p>
        </noscript>
      )}
    </>
  );
}
