"use client"; // only scripts can send a file while the form is being filled in

import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef } from "react";
import { Chooser } from "#components/papers/chooser.tsx";
import { acceptedFiles, type UploadPlace } from "#components/papers/place.ts";
import { UploadLine } from "#components/papers/upload-line.tsx";
import { useUploads } from "#components/papers/use-uploads.ts";
import { FileSize } from "#components/ui/file-size.tsx";
import { pathOf } from "#lib/forms/answer.ts";
import { questionKey } from "#lib/forms/attachments.ts";
import type { LeafOf } from "#lib/forms/field-schema.ts";
import type { FileAnswer } from "#lib/forms/read-files.ts";
import { useStepFacts } from "./step-facts.ts";

type ChooserProps = {
  id: string;
  title: string;
  field: LeafOf<"file">;
  /** The name of the answer, without `answers.`. */
  name: string;
  hasRoom: boolean;
  onArrived: (file: FileAnswer) => void;
  onSending: (isSending: boolean) => void;
};

/** Chooses files and sends them at once; where there is nowhere to send them, as when a form is tried, it only says so. */
export function FileChooser(props: ChooserProps) {
  const { desk } = useStepFacts();
  if (!desk) return <ChooseOnly {...props} />;
  const place = { draftId: desk.draftId, componentKey: questionKey(pathOf(props.name)) };
  return <ChooseAndSend {...props} place={place} maxBytes={desk.maxBytes} />;
}

function ChooseAndSend({
  place,
  maxBytes,
  onArrived,
  onSending,
  ...props
}: ChooserProps & { place: UploadPlace; maxBytes: number }) {
  const t = useTranslations("forms.file");
  const isHere = useRef(false);
  const uploads = useUploads(place, maxBytes, (fileId, { name, size }) => {
    // The row it was chosen in may be gone: what nobody names is thrown away with the step.
    if (isHere.current) onArrived({ fileId, name, sizeBytes: size });
  });
  const isSending = uploads.lines.some(({ state }) => state.kind === "sending" || state.kind === "waiting");
  const tell = useEffectEvent(() => onSending(isSending));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answer is told when sending begins and ends
  useEffect(() => tell(), [isSending]);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  return (
    <>
      <Choosers {...props} maxBytes={maxBytes} onChosen={uploads.add} />
      <ul className="mt-2 space-y-2 empty:hidden">
        {uploads.lines
          .filter(({ state }) => state.kind !== "arrived")
          .map((line) => (
            <UploadLine key={line.id} line={line} onGoOn={uploads.goOn} onDrop={uploads.drop} />
          ))}
      </ul>
      <p role="status" className="sr-only">
        {uploads.lines
          .filter(({ state }) => state.kind === "arrived")
          .map(({ name }) => t("sent", { name }))
          .join(". ")}
      </p>
    </>
  );
}

function ChooseOnly({ onArrived, ...props }: ChooserProps) {
  const take = (files: File[]) => {
    for (const { name, size } of files)
      onArrived({ fileId: crypto.randomUUID(), name, sizeBytes: Math.max(size, 1) });
  };
  return <Choosers {...props} onChosen={take} />;
}

function Choosers({
  id,
  title,
  field: { accepts, maxFiles = 1 },
  hasRoom,
  maxBytes,
  onChosen,
}: Pick<ChooserProps, "id" | "title" | "field" | "hasRoom"> & {
  maxBytes?: number;
  onChosen: (files: File[]) => void;
}) {
  const t = useTranslations("forms.file");
  const common = { hasScripts: true, isInOtherForm: true, onChosen } as const;
  const types = accepts === "pdf" ? ".pdf" : accepts === "picture" ? "image/*,.heic,.heif" : acceptedFiles;
  return (
    <>
      {hasRoom && (
        <div className="flex flex-wrap items-center gap-3">
          <Chooser
            {...common}
            id={`${id}-file`}
            words={t("choose")}
            label={t("chooseFor", { question: title })}
            types={types}
            isOne={maxFiles === 1}
          />
          {accepts !== "pdf" && (
            <span className="hidden pointer-coarse:inline-flex">
              <Chooser
                {...common}
                id={`${id}-camera`}
                words={t("camera")}
                label={t("cameraFor", { question: title })}
                isCamera
              />
            </span>
          )}
        </div>
      )}
      <p id={`${id}-file-hint`} className="mt-1 text-muted text-small">
        {t(accepts ?? "any")}, {t("most", { count: maxFiles })}
        {maxBytes !== undefined && <>, {t.rich("each", { size: () => <FileSize bytes={maxBytes} /> })}</>}.
      </p>
    </>
  );
}
