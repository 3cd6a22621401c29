import { useTranslations } from "next-intl";
import { useId } from "react";

/** Where suggestions appear while one types; empty and hidden as long as no script fills it. */
export function Suggestions() {
  const t = useTranslations("browse.suggest");
  return (
    <>
      <div
        role="listbox"
        id={useId()}
        aria-label={t("label")}
        hidden
        className="absolute inset-x-0 top-full z-20 max-h-96 overflow-auto rounded-box border border-edge bg-paper text-ink text-small [&>div:hover]:bg-lam-soft [&>div[aria-selected=true]]:bg-lam-soft [&>div]:min-h-control [&>div]:cursor-pointer [&>div]:px-3 [&>div]:py-2.5"
      />
      <span role="status" data-count={t.raw("count")} className="sr-only" />
    </>
  );
}
