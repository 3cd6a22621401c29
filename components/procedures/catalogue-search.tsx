import { useTranslations } from "next-intl";
import { Suggestions } from "#components/layout/suggestions.tsx";
import { Icon } from "#components/ui/icon.tsx";

/** The search box above the catalogue: a GET form that keeps the filters chosen so far. */
export function CatalogueSearch({
  action,
  words,
  kept,
}: {
  action: string;
  words: string;
  kept: Readonly<Record<string, string>>;
}) {
  const t = useTranslations("procedures.search");
  return (
    <search>
      <form action={action} method="get" className="relative flex max-w-reading">
        <input
          type="search"
          name="q"
          aria-label={t("label")}
          placeholder={t("hint")}
          defaultValue={words}
          enterKeyHint="search"
          autoComplete="off"
          maxLength={200}
          data-suggest={`${action}/`}
          className="min-h-13 w-full min-w-0 rounded-l-box border border-edge border-r-0 bg-paper px-3 text-ink focus-visible:relative"
        />
        <Suggestions />
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button
          type="submit"
          className="inline-flex shrink-0 items-center gap-2 rounded-r-box border border-lam bg-lam px-4 font-strong text-on-lam hover:border-lam-deep hover:bg-lam-deep"
        >
          <Icon name="search" />
          <span className="max-sm:sr-only">{t("button")}</span>
        </button>
      </form>
    </search>
  );
}
