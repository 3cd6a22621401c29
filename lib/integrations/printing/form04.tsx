import type { Form04 } from "#lib/documents/printer.ts";
import { Field, Intro, Signatures, Submitter, Title } from "./parts.tsx";
import { Head, Sheet } from "./sheet.tsx";
import { printWords } from "./words.ts";

/** Apology and new appointment for the result: form 04 of Circular 03/2025/TT-VPCP. */
export function Form04Pdf(slip: Form04) {
  const { locale = "vi", code, letterhead } = slip;
  const t = printWords(locale);
  return (
    <Sheet size="A5" title={t("form04.title")} code={code} t={t} locale={locale}>
      <Head letterhead={letterhead} number={code} signedOn={slip.signedOn} t={t} />
      <Title title={t("form04.title")} code={code} scan={slip.tracking} t={t} />
      <Intro>{t("form04.intro", { agency: letterhead.agency })}</Intro>
      <Submitter party={slip.submitter} t={t} />
      <Field label={t("content")} value={slip.procedure} strong />
      <Field label={t("form04.receivedAt")} value={slip.receivedAt} />
      <Field label={t("form04.formerAppointmentAt")} value={slip.formerAppointmentAt} />
      <Field label={t("form04.reason")} value={slip.reason} />
      <Intro>{t("form04.apology", { agency: letterhead.agency })}</Intro>
      <Field label={t("form04.newAppointmentAt")} value={slip.newAppointmentAt} strong />
      <Field label={t("form04.legalBasis")} value={slip.legalBasis} />
      <Intro>{t("form04.closing")}</Intro>
      <Signatures right={t("form04.leaderSigns")} officer={slip.officer} t={t} />
    </Sheet>
  );
}
