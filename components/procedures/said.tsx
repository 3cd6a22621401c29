import { useLocale } from "next-intl";
import { type Bilingual, isUntranslated } from "#lib/procedures/bilingual.ts";

/** A text of the catalogue; one that exists in Vietnamese only says so to whoever reads it aloud. */
export function Said({ text, as: Tag = "span" }: { text: Bilingual; as?: "span" | "p" | "s" }) {
  const locale = useLocale();
  const lang = useLangOf(text);
  return <Tag lang={lang}>{text[locale]}</Tag>;
}

/** The language a text is in where that is not the language of the page. */
export function useLangOf(text: Bilingual): "vi" | undefined {
  return useLocale() === "en" && isUntranslated(text) ? "vi" : undefined;
}
