import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Details } from "#components/ui/details.tsx";
import type { Bilingual } from "#lib/procedures/bilingual.ts";
import type { PrintedPart, ProcedureContent } from "#lib/procedures/content.ts";
import type { Offer } from "#lib/procedures/offer.ts";
import { printedPart } from "#lib/procedures/printed-part.ts";
import { differsByCase } from "#lib/procedures/terms.ts";
import { BlankList } from "./blank-list.tsx";
import { Laws, Results, Version, type VersionFacts } from "./particulars.tsx";
import { PrintedWords } from "./printed-words.tsx";
import { termsId } from "./procedure-facts.tsx";
import { Said } from "./said.tsx";
import { TermsTable } from "./terms-table.tsx";

/** What most people need not read: one fold each, those without content left out. */
export function ProcedureFolds({
  content,
  offer,
  version,
}: {
  content: ProcedureContent;
  offer: Offer;
  version: VersionFacts;
}) {
  const t = useTranslations("procedures.folds");
  const { steps, conditions, cases, channels, results, legalBasis } = content;
  const printed = (part: PrintedPart) => printedPart(content, part);
  return (
    <>
      <Part summary={t("steps")} words={printed("steps")} when={steps.length > 0}>
        <Texts texts={steps} ordered />
      </Part>
      <Fold summary={t("blanks")} id="blanks" when={offer.blanks.length > 0} open={!offer.canFileOnline}>
        <BlankList offer={offer} />
      </Fold>
      <Part summary={t("conditions")} words={printed("conditions")} when={conditions.length > 0}>
        <Texts texts={conditions} />
      </Part>
      <Fold summary={t("cases")} when={cases.length > 0 && differsByCase(content)}>
        <Texts texts={cases.map(({ name }) => name)} />
      </Fold>
      <Part
        summary={t("terms")}
        id={termsId}
        words={printed("channels")}
        when={channels.length > 0 && printed("channels") !== ""}
      >
        <TermsTable content={content} />
      </Part>
      <Part summary={t("results")} words={printed("results")} when={results.length > 0}>
        <Results results={results} />
      </Part>
      <Part summary={t("legal")} words={printed("legalBasis")} when={legalBasis.length > 0}>
        <Laws laws={legalBasis} />
      </Part>
      <Fold summary={t("version")} when>
        <Version content={content} version={version} />
      </Fold>
    </>
  );
}

/** A fold with what was read of a part, or with its printed words while nobody has confirmed that. */
function Part({
  words,
  when,
  children,
  ...fold
}: {
  summary: string;
  id?: string;
  words: string | null;
  when: boolean;
  children: ReactNode;
}) {
  return (
    <Fold {...fold} when={when || Boolean(words)} open={fold.id !== undefined && Boolean(words)}>
      {words ? <PrintedWords words={words} /> : children}
    </Fold>
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
  const Tag = ordered ? "ol" : "ul";
  return (
    <Tag className={`space-y-2 pl-5 ${ordered ? "list-decimal" : "list-disc"}`}>
      {texts.map((text) => (
        <li key={text.vi} className="[overflow-wrap:anywhere]">
          <Said text={text} />
        </li>
      ))}
    </Tag>
  );
}
