"use client"; // with scripts, what is chosen is sent at once

import { useEffect, useEffectEvent, useRef } from "react";
import { buttonClass } from "#components/ui/button-class.ts";
import { Icon } from "#components/ui/icon.tsx";
import { acceptedFiles } from "./place.ts";

const looks = {
  plain: "min-h-control max-w-full rounded-box border border-edge p-2",
  overButton: "absolute inset-0 w-full cursor-pointer opacity-0",
};

/**
 * The browser's own chooser of files; with scripts a button of ours, or the camera of a phone. It is one and the same
 * input before and after the scripts arrive, so that files chosen while they load are sent and not lost.
 */
export function Chooser({
  id,
  words,
  label,
  onChosen,
  hasScripts,
  isCamera = false,
  isInOtherForm = false,
  isOne = false,
  types = acceptedFiles,
}: {
  id: string;
  words: string;
  label: string;
  onChosen: (files: File[]) => void;
  hasScripts: boolean;
  isCamera?: boolean;
  /** Stands in a form that does not post the files themselves. */
  isInOtherForm?: boolean;
  isOne?: boolean;
  /** For the browser's own chooser, as `accept` has it. */
  types?: string;
}) {
  const input = useRef<HTMLInputElement>(null);
  const take = useEffectEvent(() => {
    const files = [...(input.current?.files ?? [])];
    if (input.current) input.current.value = ""; // the same file may be chosen again
    if (files.length > 0) onChosen(files);
  });
  useEffect(() => take(), []);

  return (
    <span
      className={
        hasScripts
          ? "relative inline-flex focus-within:outline-3 focus-within:outline-lam focus-within:outline-offset-2"
          : "inline-flex max-w-full"
      }
    >
      <input
        ref={input}
        id={id}
        type="file"
        name={isInOtherForm ? undefined : "file"}
        multiple={!isCamera && !isOne}
        required={!isInOtherForm}
        accept={isCamera ? "image/*" : types}
        capture={isCamera ? "environment" : undefined}
        aria-label={label}
        aria-describedby={isCamera ? undefined : `${id}-hint`}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = "";
          onChosen(files);
        }}
        className={hasScripts ? looks.overButton : looks.plain}
      />
      {hasScripts && (
        <span aria-hidden="true" className={buttonClass("secondary")}>
          <Icon name={isCamera ? "camera" : "upload"} />
          {words}
        </span>
      )}
    </span>
  );
}
