"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { UploadPlace } from "./place.ts";
import { type SendHandle, sendFile } from "./send-file.ts";

/** One file on its way. `refused` is an error's key; a file refused or arrived is over. */
export type UploadState =
  | { kind: "sending"; sentBytes: number }
  | { kind: "waiting" }
  | { kind: "arrived" }
  | { kind: "refused"; code: string };

export type UploadLineState = { id: string; name: string; sizeBytes: number; state: UploadState };

/** The uploads of one place: each goes on by itself when the connection comes back. */
export function useUploads(
  place: UploadPlace,
  maxBytes: number,
  received: (fileId: string, file: File) => void,
) {
  const [lines, setLines] = useState<UploadLineState[]>([]);
  const handles = useRef(new Map<string, SendHandle>()).current;
  const change = (id: string, state: UploadState) =>
    setLines((before) => before.map((line) => (line.id === id ? { ...line, state } : line)));

  const start = (id: string, file: File) => {
    const handle = sendFile(file, place, {
      progress: (sentBytes) => change(id, { kind: "sending", sentBytes }),
      cut: () => change(id, { kind: "waiting" }),
      refused: (code) => change(id, { kind: "refused", code }),
      arrived: (fileId) => {
        change(id, { kind: "arrived" });
        received(fileId, file);
      },
    });
    handles.set(id, handle);
  };

  const goOnWithAll = useEffectEvent(() => {
    for (const { id, state } of lines) if (state.kind === "waiting") goOn(id);
  });
  useEffect(() => {
    addEventListener("online", goOnWithAll);
    return () => removeEventListener("online", goOnWithAll);
  }, []);

  function add(files: File[]) {
    for (const file of files) {
      const id = crypto.randomUUID();
      const code = faultOf(file, maxBytes);
      const state: UploadState = code ? { kind: "refused", code } : { kind: "sending", sentBytes: 0 };
      setLines((before) => [...before, { id, name: file.name, sizeBytes: file.size, state }]);
      if (!code) start(id, file);
    }
  }

  function goOn(id: string) {
    change(id, { kind: "sending", sentBytes: 0 });
    handles.get(id)?.goOn();
  }

  function drop(id: string) {
    handles.get(id)?.stop();
    handles.delete(id);
    setLines((before) => before.filter((line) => line.id !== id));
  }

  return { lines, add, goOn, drop };
}

/** What can be known without sending anything. */
function faultOf({ size }: File, maxBytes: number) {
  if (size === 0) return "fileEmpty";
  return size > maxBytes ? "fileTooLarge" : undefined;
}
