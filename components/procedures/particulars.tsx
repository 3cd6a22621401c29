import { useLocale, useTranslations } from "next-intl";
import { DayText } from "#components/ui/date-time.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import { Said } from "./said.tsx";

export type VersionFacts = { code: string; number: number; effectiveOn: string };

/** What comes out of it, with the national code of the result. */
export function Results({ results }: { results: ProcedureContent["results"] }) {
  return (
    <ul className="list-disc space-y-2 pl-5">
      {results.map(({ code, name }) => (
        <li key={name.vi}>
          <Said text={name} /> {code && <span className="text-muted text-small">({code})</span>}
        </li>
      ))}
    </ul>
  );
}

/** The instruments it rests on. */
export function Laws({ laws }: { laws: ProcedureContent["legalBasis"] }) {
  return (
    <ul className="list-disc space-y-1 pl-5">
      {laws.map(({ number, title }) => (
        <li key={number}>
          {title && (
            <>
              <Said text={title} />
              {", "}
            </>
          )}
          {number}
        </li>
      ))}
    </ul>
  );
}

/** Which version of the announcement this page shows. */
export function Version({ content, version }: { content: ProcedureContent; version: VersionFacts }) {
  const t = useTranslations("procedures.version");
  const locale = useLocale();
  return (
    <DefinitionList
      items={[
        { term: t("code"), value: version.code },
        { term: t("fullName"), value: content.name[locale] },
        { term: t("number"), value: version.number },
        { term: t("effectiveOn"), value: <DayText on={version.effectiveOn} /> },
        { term: t("decision"), value: content.decisionNo ?? t("noDecision") },
        { term: t("level"), value: t(`levelText.${content.serviceLevel}`) },
      ]}
    />
  );
}
