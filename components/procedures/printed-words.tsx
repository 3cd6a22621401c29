import { useLocale, useTranslations } from "next-intl";
import { Details } from "#components/ui/details.tsx";
import { Icon } from "#components/ui/icon.tsx";
import { type Paragraph, partedForReading } from "#lib/procedures/printed-paragraphs.ts";

/** A part of the announcement in its own words, because how it was read has not been confirmed yet. What is long is folded, but on a sheet to take along. */
export function PrintedWords({ words, isSheet = false }: { words: string; isSheet?: boolean }) {
  const t = useTranslations("guide.printed");
  const { first, rest } = partedForReading(words);
  return (
    <figure className="my-2 rounded-box border border-line bg-surface p-4">
      <figcaption className="mb-2 flex gap-2 text-muted text-small">
        <Icon name="info" className="mt-0.5 size-5" />
        <span>
          <span className="font-strong">{t("note")}.</span> {t("text")}
        </span>
      </figcaption>
      <Paragraphs paragraphs={first} />
      {isSheet && rest.length > 0 && (
        <div className="mt-2">
          <Paragraphs paragraphs={rest} />
        </div>
      )}
      {!isSheet && rest.length > 0 && (
        <div className="mt-3">
          <Details summary={t("more", { count: rest.length })}>
            <Paragraphs paragraphs={rest} />
          </Details>
        </div>
      )}
    </figure>
  );
}

function Paragraphs({ paragraphs }: { paragraphs: readonly Paragraph[] }) {
  const lang = useLocale() === "en" ? "vi" : undefined;
  return (
    <div lang={lang} className="space-y-2 [overflow-wrap:anywhere]">
      {paragraphs.map(({ text, isHeading }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name and never move.
        <p key={place} className={isHeading ? "font-strong not-first:mt-5" : undefined}>
          {text}
        </p>
      ))}
    </div>
  );
}
