"use client"; // only scripts can keep what is typed before a button is pressed

import { useTranslations } from "next-intl";
import { startTransition, useEffect, useEffectEvent, useRef, useState } from "react";
import { momentParts } from "#components/ui/time-parts.ts";
import type { FormAction, FormResult } from "#lib/platform/form.ts";

const quietMs = 3000;

type State = { kind: "nothing" } | { kind: "kept"; at: string } | { kind: "cut" };

/** Keeps the form it stands in a moment after somebody stops typing, or leaves the page. Says so, and says when it cannot. */
export function Autosave({ action }: { action: FormAction }) {
  const t = useTranslations("filing.autosave");
  const place = useRef<HTMLParagraphElement>(null);
  const [state, setState] = useState<State>({ kind: "nothing" });

  const keep = useEffectEvent(() => {
    const form = place.current?.closest("form");
    if (!form) return;
    startTransition(async () => {
      const next = await action({}, new FormData(form)).then(stateAfter, (): State => ({ kind: "cut" }));
      startTransition(() => setState(next));
    });
  });

  useEffect(() => {
    const form = place.current?.closest("form");
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = () => {
      clearTimeout(timer);
      timer = undefined;
    };
    const flush = () => {
      if (timer) keep();
      stop();
    };
    const wait = () => {
      stop();
      timer = setTimeout(flush, quietMs);
    };
    const leave = () => document.visibilityState === "hidden" && flush();
    form?.addEventListener("input", wait);
    form?.addEventListener("submit", stop);
    addEventListener("online", wait);
    document.addEventListener("visibilitychange", leave);
    return () => {
      stop();
      form?.removeEventListener("input", wait);
      form?.removeEventListener("submit", stop);
      removeEventListener("online", wait);
      document.removeEventListener("visibilitychange", leave);
    };
  }, []);

  return (
    <p ref={place} role="status" className="mt-4 text-muted text-small empty:hidden">
      {state.kind === "kept" && t("kept", { time: momentParts(state.at).time })}
      {state.kind === "cut" && <span className="font-strong text-gold">{t("cut")}</span>}
    </p>
  );
}

/** A refusal is left to the button: there it is said in words, with what can be done. */
function stateAfter({ shown }: FormResult): State {
  return shown?.at ? { kind: "kept", at: shown.at } : { kind: "nothing" };
}
