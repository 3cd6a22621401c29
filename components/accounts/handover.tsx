"use client"; // part of a form's answer

import { useTranslations } from "next-intl";
import { CopyCode } from "#components/ui/copy-code.tsx";
import { Notice } from "#components/ui/notice.tsx";

/** A password to hand over, while it is shown for the only time. */
export function Handover({ shown: { username = "", password = "" } }: { shown: Record<string, string> }) {
  const t = useTranslations("accounts.handover");
  return (
    <Notice tone="warning" title={t("title", { username })}>
      <p className="text-lead">
        <CopyCode code={password} />
      </p>
      <p>{t("once")}</p>
    </Notice>
  );
}
