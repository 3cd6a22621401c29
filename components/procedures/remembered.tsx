import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "#components/ui/button.tsx";

/** A checklist whose ticks this browser keeps, for one procedure and case; where no script runs they hold as long as the page. */
export function Remembered({
  code,
  caseKey,
  children,
}: {
  code: string;
  caseKey: string | null;
  children: ReactNode;
}) {
  const t = useTranslations("common.tools");
  return (
    <div data-remember={`${code}:${caseKey ?? ""}`}>
      {children}
      <Button hidden suppressHydrationWarning data-forget variant="quiet" className="mt-1 -ml-4">
        {t("forget")}
      </Button>
    </div>
  );
}
