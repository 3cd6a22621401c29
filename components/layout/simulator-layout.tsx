import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Icon } from "#components/ui/icon.tsx";
import { SkipLink } from "#components/ui/skip-link.tsx";

/** What surrounds the stand-in of an outside system, so that nobody takes it for the real one. */
export function SimulatorLayout({ system, children }: { system: string; children: ReactNode }) {
  const t = useTranslations("common.layout");
  return (
    <div className="min-h-screen bg-surface">
      <SkipLink />
      <header className="border-gold border-b-4 border-double bg-gold-soft text-gold">
        <div className="mx-auto flex max-w-reading gap-3 px-4 py-3">
          <Icon name="warning" className="mt-0.5 size-7" />
          <div>
            <p className="font-strong">
              {t("simulator")}: {system}
            </p>
            <p className="text-ink text-small">{t("simulatorNote", { system })}</p>
          </div>
        </div>
      </header>
      <div
        id="content"
        tabIndex={-1}
        className="mx-auto max-w-reading border-line border-x border-b bg-paper focus:outline-none"
      >
        {children}
      </div>
    </div>
  );
}
