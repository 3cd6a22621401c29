import { useTranslations } from "next-intl";
import { Icon } from "#components/ui/icon.tsx";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import type { SearchBox } from "./nav-item.ts";

/** A search box as a plain GET form. `withKey` lets the key `/` find it. */
export function SearchForm({
  search,
  label,
  hint,
  withKey = false,
  className,
}: {
  search: SearchBox;
  label: string;
  hint: string;
  withKey?: boolean;
  className?: string;
}) {
  const t = useTranslations("common.layout");
  return (
    <search className={className}>
      <form action={search.action} method="get" className="flex">
        <input
          type="search"
          name="q"
          aria-label={label}
          aria-keyshortcuts={withKey ? "/" : undefined}
          data-search={withKey || undefined}
          placeholder={hint}
          defaultValue={search.defaultValue}
          enterKeyHint="search"
          autoComplete="off"
          className="min-h-control w-full min-w-0 rounded-l-box border border-edge border-r-0 bg-paper px-3 text-ink text-small focus-visible:relative"
        />
        <button
          type="submit"
          className="inline-flex min-h-control min-w-control items-center justify-center rounded-r-box border border-edge bg-surface text-lam hover:bg-lam-soft"
        >
          <Icon name="search" />
          <VisuallyHidden>{t("search")}</VisuallyHidden>
        </button>
      </form>
    </search>
  );
}
