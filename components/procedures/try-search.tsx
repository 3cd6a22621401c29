import { useLocale, useTranslations } from "next-intl";
import { PlainTextField } from "#components/forms/plain-fields.tsx";
import { Button } from "#components/ui/button.tsx";
import { Link } from "#lib/platform/i18n/navigation.ts";
import type { trySearch } from "#lib/procedures/queries/synonyms.ts";
import { shortName } from "#lib/procedures/short-name.ts";
import { Why } from "./why.tsx";

type Tried = Awaited<ReturnType<typeof trySearch>>;

/** Asks for words to try: a plain GET form. */
export function TrySearch({ action, words }: { action: string; words: string }) {
  const t = useTranslations("synonyms");
  return (
    <search>
      <form
        action={action}
        method="get"
        className="flex flex-wrap items-end gap-x-4 [&>div]:max-w-reading [&>div]:grow"
      >
        <PlainTextField name="thu" type="search" label={t("tryLabel")} defaultValue={words} maxLength={200} />
        <Button type="submit" icon="search" className="my-3">
          {t("tryButton")}
        </Button>
      </form>
    </search>
  );
}

/** What words find, with the synonyms and without them, side by side. */
export function TriedSearch({ words, tried }: { words: string; tried: Tried }) {
  const t = useTranslations("synonyms");
  return (
    <section aria-label={t("tried", { words })} className="grid gap-6 md:grid-cols-2">
      {(["with", "without"] as const).map((manner) => (
        <div key={manner}>
          <h3 className="mb-1 text-body">{t(manner)}</h3>
          <Found words={words} found={tried[manner]} />
        </div>
      ))}
    </section>
  );
}

function Found({ words, found }: { words: string; found: Tried["with"] }) {
  const t = useTranslations("synonyms");
  const locale = useLocale();
  if (found.length === 0) return <p className="text-muted">{t("nothing")}</p>;
  return (
    <ol className="list-decimal space-y-2 pl-6">
      {found.map(({ code, name, reason }) => (
        <li key={code}>
          <Link
            href={{ pathname: "/procedures/[code]", params: { code } }}
            prefetch={false}
            className="text-lam underline"
          >
            {shortName(name[locale])}
          </Link>{" "}
          <span className="text-muted text-small">{code}</span>
          <Why reason={reason} words={words} shown={name[locale]} />
        </li>
      ))}
    </ol>
  );
}
