import { useLocale, useTranslations } from "next-intl";
import { DateTime } from "#components/ui/date-time.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { VerifiedResult as Verified } from "#lib/dossiers/queries/verify-result.ts";

/** What anybody may know of a result that was issued here, to hold against the paper in their hands. */
export function VerifiedResult({ result, isSameFile }: { result: Verified; isSameFile: boolean }) {
  const t = useTranslations("tracking.verifying");
  const outcomes = useTranslations("dossiers.outcome");
  const locale = useLocale();
  return (
    <>
      <Notice tone="success" title={t(isSameFile ? "same" : "genuine")} role="status">
        {t(isSameFile ? "sameText" : "genuineText")}
      </Notice>
      <DefinitionList
        items={[
          { term: t("procedure"), value: result.procedureName[locale] },
          { term: t("agency"), value: result.agencyName },
          { term: t("number"), value: result.number },
          { term: t("issued"), value: <DateTime at={result.issuedAt} form="day" /> },
          { term: t("outcome"), value: outcomes(result.outcome) },
          { term: t("owner"), value: result.maskedOwner, source: t("ownerNote") },
          { term: t("resultId"), value: <Bits>{result.id}</Bits> },
          { term: t("sha256"), value: <Bits>{result.sha256}</Bits> },
        ]}
      />
    </>
  );
}

function Bits({ children }: { children: string }) {
  return (
    <span translate="no" className="break-all font-mono text-small">
      {children}
    </span>
  );
}
