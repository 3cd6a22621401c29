"use client";

import { useEffect, useRef, useState } from "react";
import type { WrittenForm } from "#lib/forms/definition.ts";
import type { FormAction } from "#lib/platform/form.ts";

const quietMs = 700;

/** Whether what is on the screen is kept. */
export type Kept = { is: "same" | "waiting" | "stale" | "failed" } | { is: "kept"; at: string };

/** Keeps the draft a moment after the last change, one save after the other. Somebody else's change stops it. */
export function useAutosave(formKey: string, form: WrittenForm, revision: number, keep: FormAction) {
  const [kept, setKept] = useState<Kept>({ is: "same" });
  const [current, setCurrent] = useState(revision);
  const last = useRef({ form, revision, queue: Promise.resolve(), isStale: false, kept });

  useEffect(() => {
    const { current: state } = last;
    if (state.isStale) return;
    // Undone before it was saved: what is kept is what is on the screen.
    if (state.form === form) return setKept(state.kept);
    setKept({ is: "waiting" });
    const save = async () => {
      const data = new FormData();
      data.set("key", formKey);
      data.set("revision", String(state.revision));
      data.set("definition", JSON.stringify(form));
      const result = await keep({}, data).catch(() => ({ code: "unexpected" as const, shown: undefined }));
      if (result.shown?.revision && result.shown.at) {
        state.revision = Number(result.shown.revision);
        setCurrent(state.revision);
        state.kept = { is: "kept", at: result.shown.at };
        setKept(state.kept);
        return;
      }
      state.isStale = result.code === "versionChanged";
      setKept({ is: state.isStale ? "stale" : "failed" });
    };
    const timer = setTimeout(() => {
      state.form = form;
      state.queue = state.queue.then(save);
    }, quietMs);
    return () => clearTimeout(timer);
  }, [form, formKey, keep]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => kept.is === "waiting" && event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [kept]);

  return { kept, revision: current };
}
