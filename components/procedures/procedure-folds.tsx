import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Details } from "#components/ui/details.tsx";
import type { Bilingual } from "#lib/procedures/bilingual.ts";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import type { Offer } from "#lib/procedures/offer.ts";
import { BlankList } from "./blank-list.tsx";
import { Laws, Results, Version, type VersionFacts, Where } from "./particulars.tsx";
import { TermsTable } from "./terms-table.tsx";

/** What most people need not read: one fold each, those without content left out. */
export function ProcedureFolds({
  content,
  offer,
  version,
  handler,
}: {
  content: ProcedureContent;
  offer: Offer;
  version: VersionFacts;
  handler: Bilingual;
}) {
  const t = useTranslations("procedures.folds");
  const { steps, conditions, cases, results, legalBasis } = content;
  return (
    <>
      <Fold summary={t("steps")} when={steps.length > 0}>
        <Texts texts={steps} ordered />
      </Fold>
      <Fold summary={t("blanks")} id="blanks" when={offer.blanks.length > 0} open={!offer.canFileOnline}>
        <BlankList offer={offer} />
      </Fold>
      <Fold summary={t("conditions")} when={conditions.length > 0}>
        <Texts texts={conditions} />
      </Fold>
      <Fold summary={t("cases")} when={cases.length > 0}>
        <Texts texts={cases.map(({ name }) => name)} />
      </Fold>
      <Fold summary={t("terms")} when>
        <TermsTable content={content} />
      </Fold>
      <Fold summary={t("where")} when>
        <Where content={content} handler={handler} />
      </Fold>
      <Fold summary={t("results")} when>
        <Results results={results} />
      </Fold>
      <Fold summary={t("legal")} when={legalBasis.length > 0}>
        <Laws laws={legalBasis} />
      </Fold>
      <Fold summary={t("version")} when>
        <Version content={content} version={version} />
      </Fold>
    </>
  );
}

function Fold({
  summary,
  id,
  when,
  open = false,
  children,
}: {
  summary: string;
  id?: string;
  when: boolean;
  open?: boolean;
  children: ReactNode;
}) {
  if (!when) return null;
  return (
    <Details summary={summary} {...(id && { id })} open={open}>
      {children}
    </Details>
  );
}

function Texts({ texts, ordered = false }: { texts: readonly Bilingual[]; ordered?: boolean }) {
  const locale = useLocale();
  const Tag = ordered ? "ol" : "ul";
  return (
    <Tag className={`space-y-2 pl-5 ${ordered ? "list-decimal" : "list-disc"}`}>
      {texts.map((text) => (
        <li key={text.vi}>{text[locale]}</li>
      ))}
    </Tag>
  );
}
