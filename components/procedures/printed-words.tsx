import { useLocale, useTranslations } from "next-intl";
import { Icon } from "#components/ui/icon.tsx";

/** A part of the announcement in its own words, because how it was read has not been confirmed yet. */
export function PrintedWords({ words }: { words: string }) {
  const t = useTranslations("guide.printed");
  const lang = useLocale() === "en" ? "vi" : undefined;
  return (
    <figure className="my-2 rounded-box border border-line bg-surface p-4">
      <figcaption className="mb-2 flex gap-2 text-muted text-small">
        <Icon name="info" className="mt-0.5 size-5" />
        <span>
          <span className="font-strong">{t("note")}.</span> {t("text")}
        </span>
      </figcaption>
      <div lang={lang} className="space-y-2 whitespace-pre-line [overflow-wrap:anywhere]">
        {paragraphsOf(words).map((paragraph, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name and never move.
          <p key={place}>{paragraph}</p>
        ))}
      </div>
    </figure>
  );
}

/** The lines of the announcement; where it has none, sentences are gathered so that nobody faces a wall of words. */
function paragraphsOf(words: string): string[] {
  const lines = words
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.flatMap((line) => (line.length <= longLine ? [line] : gathered(line)));
}

const longLine = 500;

function gathered(line: string): string[] {
  const sentences = line.split(/(?<=[.;:])\s+(?=[\p{Lu}\d+-])/u);
  const paragraphs: string[] = [];
  let current = "";
  for (const sentence of sentences) {
    if (current && current.length + sentence.length > longLine) {
      paragraphs.push(current);
      current = "";
    }
    current = current ? `${current} ${sentence}` : sentence;
  }
  return current ? [...paragraphs, current] : paragraphs;
}
