import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classNames } from "#components/ui/class-names.ts";
import type { Href } from "#components/ui/href.ts";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PrintButton } from "./print-button.tsx";

/** A sheet as it will lie on the desk: nothing but its content goes to paper. */
export function PrintLayout({
  size = "a4",
  back,
  children,
}: {
  size?: "a4" | "a5";
  back: Href;
  children: ReactNode;
}) {
  const t = useTranslations("common.layout");
  return (
    <div className="min-h-screen bg-surface py-4 print:bg-paper print:p-0">
      <header className="mx-auto flex max-w-reading justify-between gap-2 px-4 pb-4 print:hidden">
        <LinkButton href={back} icon="left">
          {t("backTo")}
        </LinkButton>
        <PrintButton>{t("print")}</PrintButton>
      </header>
      <main
        className={classNames(
          "mx-auto border border-line bg-paper p-6 sm:p-10 print:max-w-none print:border-0 print:p-0",
          size === "a5" ? "sheet-a5 max-w-140" : "max-w-200",
        )}
      >
        {children}
      </main>
    </div>
  );
}
