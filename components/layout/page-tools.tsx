import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";

/**
 * Printing and sharing a page, where the browser runs the script of reading pages; without it there is nothing to see.
 * In development, where React runs on these pages too, the script may have shown the buttons before React looks.
 */
export function PageTools() {
  const t = useTranslations("common.tools");
  return (
    <div className="flex flex-wrap items-center gap-2 print:hidden">
      <Button icon="print" hidden suppressHydrationWarning data-print>
        {t("print")}
      </Button>
      <Button icon="external" hidden suppressHydrationWarning data-share={t("copied")}>
        {t("share")}
      </Button>
      <span role="status" className="text-small" />
    </div>
  );
}
