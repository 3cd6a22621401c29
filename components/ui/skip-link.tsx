import { useTranslations } from "next-intl";

/** The first stop of the keyboard: past the menus, to the wrapper that every layout calls `content`. */
export function SkipLink() {
  const t = useTranslations("common.layout");
  return (
    <a
      href="#content"
      className="sr-only bg-paper px-4 py-2 font-strong text-lam focus:not-sr-only focus:absolute focus:z-50 focus:m-2 focus:rounded-box"
    >
      {t("skip")}
    </a>
  );
}
