"use client"; // with scripts, uploads show how far they are and go on after a cut

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { ErrorText } from "#components/forms/error-text.tsx";
import { buttonClass } from "#components/ui/button-class.ts";
import { FileSize } from "#components/ui/file-size.tsx";
import { Icon } from "#components/ui/icon.tsx";
import { useScripts } from "#components/ui/use-scripts.ts";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import { acceptedFiles, placeAnchor, placeFields, type UploadPlace } from "./place.ts";
import { UploadLine } from "./upload-line.tsx";
import { useUploads } from "./use-uploads.ts";

type PaperUploadProps = {
  place: UploadPlace;
  /** What is asked for, in the reader's language. */
  paper: string;
  /** Path of the page, to which a plain post comes back. */
  returnTo: string;
  maxBytes: number;
  /** Why a plain post was refused, from `?error=` of the page when `?component=` names this place. */
  error?: string | undefined;
};

/**
 * Sends files for one paper. Without scripts it is a form that posts and comes back. Papers are then in the page's
 * list; a file for a result is named in the page's query as `file`, either way.
 */
export function PaperUpload({ place, paper, returnTo, maxBytes, error }: PaperUploadProps) {
  const t = useTranslations("filing.papers");
  const router = useRouter();
  const hasScripts = useScripts();
  const id = useId();
  const uploads = useUploads(place, maxBytes, (fileId) => {
    if ("componentKey" in place) router.refresh();
    else router.replace(withFile(returnTo, fileId), { scroll: false });
  });
  const chosen = (input: HTMLInputElement) => {
    uploads.add([...(input.files ?? [])]);
    input.value = "";
  };
  const back = `${returnTo}#${placeAnchor(place)}`;

  return (
    <div id={placeAnchor(place)} className="scroll-mt-20">
      <form
        method="post"
        action={`/api/files/plain?returnTo=${encodeURIComponent(back)}`}
        encType="multipart/form-data"
      >
        {placeFields(place).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {error && (
          <p role="alert" id={`${id}-error`} className="mb-2 flex gap-2 font-strong text-danger">
            <Icon name="error" className="mt-0.5 size-5" />
            <ErrorText code={error} />
          </p>
        )}
        <div className="flex flex-wrap items-center gap-3">
          {hasScripts ? (
            <>
              <Chooser id={id} words={t("choose")} label={t("chooseFor", { paper })} onChosen={chosen} />
              <span className="hidden pointer-coarse:inline-flex">
                <Chooser
                  id={`${id}-camera`}
                  words={t("camera")}
                  label={t("cameraFor", { paper })}
                  onChosen={chosen}
                  isCamera
                />
              </span>
            </>
          ) : (
            <>
              <label htmlFor={id} className="sr-only">
                {t("chooseFor", { paper })}
              </label>
              <input
                id={id}
                type="file"
                name="file"
                multiple
                required
                accept={acceptedFiles}
                aria-describedby={`${id}-hint`}
                className="min-h-control max-w-full rounded-box border border-edge p-2"
              />
              <button type="submit" className={buttonClass("secondary")}>
                <Icon name="upload" />
                {t("send")}
                <VisuallyHidden>: {paper}</VisuallyHidden>
              </button>
            </>
          )}
        </div>
        <p id={`${id}-hint`} className="mt-1 text-muted text-small">
          {t.rich("accepted", { size: () => <FileSize bytes={maxBytes} /> })}
        </p>
      </form>
      <ul className="mt-2 space-y-2 empty:hidden">
        {uploads.lines.map((line) => (
          <UploadLine key={line.id} line={line} onGoOn={uploads.goOn} onDrop={uploads.drop} />
        ))}
      </ul>
    </div>
  );
}

function withFile(path: string, fileId: string) {
  const url = new URL(path, location.origin);
  url.searchParams.set("file", fileId);
  return `${url.pathname}${url.search}`;
}

/** A button that opens the browser's chooser, or the camera of a phone. */
function Chooser({
  id,
  words,
  label,
  onChosen,
  isCamera = false,
}: {
  id: string;
  words: string;
  label: string;
  onChosen: (input: HTMLInputElement) => void;
  isCamera?: boolean;
}) {
  return (
    <span className="relative inline-flex focus-within:outline-3 focus-within:outline-lam focus-within:outline-offset-2">
      <input
        id={id}
        type="file"
        multiple={!isCamera}
        accept={isCamera ? "image/*" : acceptedFiles}
        capture={isCamera ? "environment" : undefined}
        aria-label={label}
        aria-describedby={isCamera ? undefined : `${id}-hint`}
        onChange={({ currentTarget }) => onChosen(currentTarget)}
        className="absolute inset-0 w-full cursor-pointer opacity-0"
      />
      <span aria-hidden="true" className={buttonClass("secondary")}>
        <Icon name={isCamera ? "camera" : "upload"} />
        {words}
      </span>
    </span>
  );
}
