import type { Form02 } from "#lib/documents/printer.ts";
import { Field, Intro, Signatures, Submitter, Title } from "./parts.tsx";
import { Head, Sheet } from "./sheet.tsx";
import { Table } from "./table.tsx";
import { printWords } from "./words.ts";

/** Request to supplement or complete a dossier: form 02 of Circular 03/2025/TT-VPCP. */
export function Form02Pdf(slip: Form02) {
  const { locale = "vi", code, guide } = slip;
  const t = printWords(locale);
  return (
    <Sheet size="A5" title={t("form02.title")} code={code} t={t} locale={locale}>
      <Head letterhead={slip.letterhead} number={code} signedOn={slip.signedOn} t={t} />
      <Title title={t("form02.title")} code={code} scan={slip.tracking} t={t} />
      <Intro>{t("form02.intro")}</Intro>
      <Submitter party={slip.submitter} t={t} />
      <Field label={t("content")} value={slip.procedure} strong />
      <Intro>{`${t("form02.items")}:`}</Intro>
      <Table
        columns={[
          { title: t("form02.no"), width: 28, align: "center" },
          { title: t("form02.paper"), share: 3 },
          { title: t("form02.reason"), share: 4 },
          { title: t("form02.legalBasis"), share: 2.7 },
        ]}
        rows={slip.items.map(({ paper, reason, legalBasis }, place) => [
          String(place + 1),
          paper,
          reason,
          legalBasis,
        ])}
      />
      <Field label={t("form02.timeToAnswer")} value={slip.timeToAnswer} strong />
      <Field label={t("form02.website")} value={slip.website} />
      <Field
        label={t("form02.guide")}
        value={[guide.name, guide.phone].filter((part) => part !== "").join(" — ")}
      />
      <Signatures right={t("form02.officerSigns")} officer={slip.officer} t={t} />
    </Sheet>
  );
}
