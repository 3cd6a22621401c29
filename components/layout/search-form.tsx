import { useTranslations } from "next-intl";
import { classNames } from "#components/ui/class-names.ts";
import { Icon } from "#components/ui/icon.tsx";
import type { SearchBox } from "./nav-item.ts";
import { Suggestions } from "./suggestions.tsx";

/** A search box as a plain GET form. `withKey` lets the key `/` find it; `large` is for a page that is about it. */
export function SearchForm({
  search,
  label,
  hint,
  withKey = false,
  large = false,
  className,
}: {
  search: SearchBox;
  label: string;
  hint: string;
  withKey?: boolean;
  large?: boolean;
  className?: string;
}) {
  const t = useTranslations("common.layout");
  return (
    <search className={className}>
      <form action={search.action} method="get" className="relative flex">
        <input
          type="search"
          name="q"
          aria-label={label}
          aria-keyshortcuts={withKey ? "/" : undefined}
          data-search={withKey || undefined}
          data-suggest={search.suggests ? `${search.action}/` : undefined}
          placeholder={hint}
          defaultValue={search.defaultValue}
          enterKeyHint="search"
          autoComplete="off"
          className={classNames(
            "w-full min-w-0 rounded-l-box border border-edge border-r-0 bg-paper px-3 text-ink focus-visible:relative",
            large ? "min-h-13 text-body" : "min-h-control text-small",
          )}
        />
        {search.suggests && <Suggestions />}
        <button
          type="submit"
          className={classNames(
            "inline-flex shrink-0 items-center justify-center gap-2 rounded-r-box border",
            large
              ? "border-lam bg-lam px-4 font-strong text-on-lam hover:border-lam-deep hover:bg-lam-deep"
              : "min-w-control border-edge bg-surface text-lam hover:bg-lam-soft",
          )}
        >
          <Icon name="search" />
          <span className={large ? "max-sm:sr-only" : "sr-only"}>{t("search")}</span>
        </button>
      </form>
    </search>
  );
}
