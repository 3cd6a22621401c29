"use client"; // listens to the keyboard

import { useEffect, useRef, useState } from "react";
import { Icon } from "#components/ui/icon.tsx";
import { useScripts } from "#components/ui/use-scripts.ts";
import { keyCommand, rowAfter } from "./key-command.ts";

const switchedOff = "keys-off";

/** The keys of the back office, and the list of them. They can be switched off, as WCAG 2.1.4 asks of single letters. */
export function Keyboard({
  words,
  keys,
  className,
}: {
  words: { title: string; useKeys: string; close: string };
  keys: readonly { keys: readonly string[]; does: string }[];
  className: string;
}) {
  const hasScripts = useScripts();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOff, setIsOff] = useState(() => hasScripts && localStorage.getItem(switchedOff) === "yes");

  useEffect(() => {
    if (isOff) return;
    const listen = (event: KeyboardEvent) => obey(event, dialog.current);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [isOff]);

  function switchKeys(isOn: boolean) {
    setIsOff(!isOn);
    if (isOn) localStorage.removeItem(switchedOff);
    else localStorage.setItem(switchedOff, "yes");
  }

  if (!hasScripts) return null;
  return (
    <>
      <button
        type="button"
        aria-keyshortcuts="?"
        onClick={() => dialog.current?.showModal()}
        className={className}
      >
        <Icon name="keyboard" label={words.title} />
      </button>
      <dialog
        ref={dialog}
        aria-labelledby="keys-title"
        className="m-auto w-96 max-w-[calc(100vw-2rem)] rounded-box border border-line bg-paper p-5 text-ink"
      >
        <h2 id="keys-title">{words.title}</h2>
        <dl className="my-3 grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2">
          {keys.map((line) => (
            <div key={line.does} className="contents">
              <dt className="flex gap-1">
                {line.keys.map((key) => (
                  <kbd
                    key={key}
                    className="rounded-box border border-edge bg-surface px-2 font-mono text-small"
                  >
                    {key}
                  </kbd>
                ))}
              </dt>
              <dd>{line.does}</dd>
            </div>
          ))}
        </dl>
        <label className="flex min-h-control items-center gap-2">
          <input type="checkbox" checked={!isOff} onChange={(event) => switchKeys(event.target.checked)} />
          {words.useKeys}
        </label>
        <form method="dialog" className="mt-3 text-right">
          <button
            type="submit"
            className="min-h-control rounded-box border border-edge px-4 font-strong text-lam hover:bg-lam-soft"
          >
            {words.close}
          </button>
        </form>
      </dialog>
    </>
  );
}

function obey(event: KeyboardEvent, list: HTMLDialogElement | null) {
  const command = keyCommand(event, isTyping(event.target));
  if (!command || document.querySelector("dialog[open]")) return;
  if (command === "next" || command === "previous") return walk(event, command);
  event.preventDefault();
  if (command === "list") list?.showModal();
  else document.querySelector<HTMLInputElement>("[data-search]")?.focus();
}

/** Focus moves from row to row, onto what each row opens; Enter is then the browser's own. */
function walk(event: KeyboardEvent, command: "next" | "previous") {
  const rows = [...document.querySelectorAll("[data-rows] tbody tr")];
  if (rows.length === 0) return;
  event.preventDefault();
  const current = rows.findIndex((row) => row.contains(document.activeElement));
  rows[rowAfter(current, rows.length, command)]?.querySelector<HTMLElement>("a[href], button")?.focus();
}

function isTyping(target: EventTarget | null) {
  return target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
}
