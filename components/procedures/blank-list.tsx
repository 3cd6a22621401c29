import { useLocale, useTranslations } from "next-intl";
import type { Offer } from "#lib/procedures/offer.ts";
import { BlankLink } from "./papers.tsx";

/** The blanks of a procedure, each once. */
export function BlankList({ offer }: { offer: Offer }) {
  const t = useTranslations("procedures.blanks");
  const locale = useLocale();
  return (
    <>
      <p className="text-muted text-small">{t("note")}</p>
      <ul>
        {offer.blanks.map(({ name, template }) => (
          <li key={template} className="flex flex-wrap items-center gap-x-4">
            <span className="min-w-0 grow">{name[locale]}</span>
            <BlankLink template={template} name={name[locale]} />
          </li>
        ))}
      </ul>
    </>
  );
}
