import { useTranslations } from "next-intl";

/** The first stop of the keyboard: past the menus, to the wrapper that every layout calls `content`. */
export function SkipLink() {
  const t = useTranslations("common.layout");
  return (
    <a
      href="#content"
      className="sr-only rounded-box bg-paper font-strong text-lam focus:not-sr-only focus:absolute focus:z-50 focus:m-1 focus:px-4 focus:py-1.5"
    >
      {t("skip")}
    </a>
  );
}
