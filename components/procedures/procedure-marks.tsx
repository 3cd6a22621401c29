import { useLocale, useTranslations } from "next-intl";
import { Badge } from "#components/ui/badge.tsx";
import { Details } from "#components/ui/details.tsx";
import { Term } from "#components/ui/term.tsx";
import type { Bilingual } from "#lib/procedures/bilingual.ts";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import { shortName } from "#lib/procedures/short-name.ts";

/** Under the heading: code, field, level and online marking; the whole official name where the heading is shortened. */
export function ProcedureMarks({
  content,
  code,
  fieldName,
}: {
  content: ProcedureContent;
  code: string;
  fieldName: Bilingual;
}) {
  const t = useTranslations("procedures");
  const locale = useLocale();
  const { name, agencyLevels, online } = content;
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small">
        <span className="tabular-nums">{code}</span>
        <span>{fieldName[locale]}</span>
        <span>{agencyLevels.map((level) => t(`level.${level}`)).join(", ")}</span>
        {online && (
          <Badge tone={online === "full" ? "ok" : "active"}>
            <Term meaning={t(`onlineMeaning.${online}`)}>{t(`online.${online}`)}</Term>
          </Badge>
        )}
      </div>
      {shortName(name[locale]) !== name[locale] && (
        <div className="mt-2 text-small">
          <Details summary={t("version.fullName")}>{name[locale]}</Details>
        </div>
      )}
    </>
  );
}
