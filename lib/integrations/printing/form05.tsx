import type { Form05 } from "#lib/documents/printer.ts";
import { Field, Intro, Signatures, Submitter, Title } from "./parts.tsx";
import { Head, Sheet } from "./sheet.tsx";
import { printWords } from "./words.ts";

/** Notice that a dossier is stopped at the applicant's request: form 05 of Circular 03/2025/TT-VPCP. */
export function Form05Pdf(slip: Form05) {
  const { locale = "vi", code } = slip;
  const t = printWords(locale);
  return (
    <Sheet size="A5" title={t("form05.title")} code={code} t={t} locale={locale}>
      <Head letterhead={slip.letterhead} number={code} signedOn={slip.signedOn} t={t} />
      <Title title={t("form05.title")} code={code} scan={slip.tracking} t={t} />
      <Intro>{t("form05.intro")}</Intro>
      <Submitter party={slip.submitter} t={t} />
      <Field label={t("content")} value={slip.procedure} strong />
      <Field label={t("form05.requestedAt")} value={slip.requestedAt} strong />
      <Field label={t("form05.reason")} value={slip.reason} />
      <Field label={t("form05.statusReached")} value={slip.statusReached} />
      <Field label={t("form05.legalBasis")} value={slip.legalBasis} />
      <Field label={t("form05.papersReturned")} value={slip.papersReturned} />
      <Field label={t("form05.feeReturned")} value={slip.feeReturned} />
      <Signatures
        left={t("form05.submitterSigns")}
        right={t("form05.officerSigns")}
        officer={slip.officer}
        t={t}
      />
    </Sheet>
  );
}
