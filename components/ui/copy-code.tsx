"use client"; // the clipboard belongs to the browser

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Icon } from "./icon.tsx";
import { useScripts } from "./use-scripts.ts";

/** A code to note down, with a button that copies it where scripts run. */
export function CopyCode({ code }: { code: string }) {
  const t = useTranslations("common.buttons");
  const hasScripts = useScripts();
  const [isCopied, setIsCopied] = useState(false);

  return (
    <span className="inline-flex max-w-full flex-wrap items-center gap-2">
      <span translate="no" className="select-all break-all font-strong tabular-nums">
        {code}
      </span>
      {hasScripts && (
        <button
          type="button"
          onClick={() => navigator.clipboard.writeText(code).then(() => setIsCopied(true))}
          className="inline-flex min-h-control items-center gap-1 rounded-box px-2 text-lam text-small hover:bg-lam-soft print:hidden"
        >
          <Icon name={isCopied ? "check" : "copy"} />
          <span role="status">{t(isCopied ? "copied" : "copy")}</span>
        </button>
      )}
    </span>
  );
}
