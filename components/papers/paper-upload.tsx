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
import { Chooser } from "./chooser.tsx";
import { placeAnchor, placeFields, type UploadPlace } from "./place.ts";
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
          <Chooser
            id={id}
            words={t("choose")}
            label={t("chooseFor", { paper })}
            onChosen={uploads.add}
            hasScripts={hasScripts}
          />
          {hasScripts ? (
            <span className="hidden pointer-coarse:inline-flex">
              <Chooser
                id={`${id}-camera`}
                words={t("camera")}
                label={t("cameraFor", { paper })}
                onChosen={uploads.add}
                hasScripts
                isCamera
              />
            </span>
          ) : (
            <button type="submit" className={buttonClass("secondary")}>
              <Icon name="upload" />
              {t("send")}
              <VisuallyHidden>: {paper}</VisuallyHidden>
            </button>
          )}
        </div>
        <p id={`${id}-hint`} className="mt-1 text-muted text-small">
          {t.rich("accepted", { size: () => <FileSize bytes={maxBytes} /> })}
        </p>
      </form>
      <ul className="mt-2 space-y-2 empty:hidden">
        {uploads.lines
          .filter(({ state }) => state.kind !== "arrived")
          .map((line) => (
            <UploadLine key={line.id} line={line} onGoOn={uploads.goOn} onDrop={uploads.drop} />
          ))}
      </ul>
      {/* Those who see find the paper in the list; those who listen are told. */}
      <p role="status" className="sr-only">
        {uploads.lines
          .filter(({ state }) => state.kind === "arrived")
          .map(({ name }) => t("sent", { name }))
          .join(". ")}
      </p>
    </div>
  );
}

function withFile(path: string, fileId: string) {
  const url = new URL(path, location.origin);
  url.searchParams.set("file", fileId);
  return `${url.pathname}${url.search}`;
}
