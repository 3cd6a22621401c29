import type { Form03 } from "#lib/documents/printer.ts";
import { Field, Intro, Signatures, Submitter, Title } from "./parts.tsx";
import { Head, Sheet } from "./sheet.tsx";
import { printWords } from "./words.ts";

/** Refusal to receive or to resolve a dossier: form 03 of Circular 03/2025/TT-VPCP. */
export function Form03Pdf(slip: Form03) {
  const { locale = "vi", code } = slip;
  const t = printWords(locale);
  return (
    <Sheet size="A5" title={t("form03.title")} code={code} t={t} locale={locale}>
      <Head letterhead={slip.letterhead} number={code} signedOn={slip.signedOn} t={t} />
      <Title title={t("form03.title")} code={code} scan={slip.tracking} t={t} />
      <Intro>{t("form03.intro")}</Intro>
      <Submitter party={slip.submitter} t={t} />
      <Field label={t("content")} value={slip.procedure} strong />
      <Field label={t("form03.reason")} value={slip.reason} strong />
      <Field label={t("form03.legalBasis")} value={slip.legalBasis} />
      <Field label={t("form03.competentAgency")} value={slip.competentAgency} />
      <Signatures
        left={t("form03.submitterSigns")}
        right={t("form03.officerSigns")}
        officer={slip.officer}
        t={t}
      />
    </Sheet>
  );
}
