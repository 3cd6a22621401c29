import type { Form01 } from "#lib/documents/printer.ts";
import { Field, Intro, Pair, Signatures, Submitter, Title } from "./parts.tsx";
import { Head, Sheet } from "./sheet.tsx";
import { Table } from "./table.tsx";
import { printWords } from "./words.ts";

/** Reception and appointment slip: form 01 of Circular 03/2025/TT-VPCP. */
export function Form01Pdf(slip: Form01) {
  const { locale = "vi", code, letterhead, owner } = slip;
  const t = printWords(locale);
  return (
    <Sheet size="A5" title={t("form01.title")} code={code} t={t} locale={locale}>
      <Head letterhead={letterhead} number={code} signedOn={slip.signedOn} t={t} />
      <Title title={t("form01.title")} code={code} scan={slip.tracking} t={t} />
      <Intro>{t("form01.intro", { agency: letterhead.agency })}</Intro>
      <Submitter party={slip.submitter} t={t} />
      <Field label={t("form01.channel")} value={slip.channel} />
      <Field label={t("content")} value={slip.procedure} strong />
      <Field label={t("form01.owner")} value={owner.name} strong />
      <Field label={t("address")} value={owner.address} />
      <Papers papers={slip.papers} locale={locale} />
      <Pair>
        <Field label={t("form01.sets")} value={t("form01.setCount", { sets: slip.sets })} />
        <Field label={t("form01.fee")} value={slip.fee} />
      </Pair>
      <Field label={t("form01.statutoryTime")} value={slip.statutoryTime} />
      <Field label={t("form01.receivedAt")} value={slip.receivedAt} strong />
      <Field
        label={t("form01.appointmentAt")}
        value={slip.appointmentAt || t("form01.noAppointment")}
        strong
      />
      <Field label={t("form01.returnPlace")} value={slip.returnPlace} />
      <Field label={t("form01.register")} value={slip.register} />
      <Signatures
        left={t("form01.submitterSigns")}
        right={t("form01.officerSigns")}
        officer={slip.officer}
        t={t}
      />
    </Sheet>
  );
}

function Papers({ papers, locale }: { papers: Form01["papers"]; locale: "vi" | "en" }) {
  const t = printWords(locale);
  if (papers.length === 0) return <Field label={t("form01.papers")} value={t("form01.noPapers")} />;
  return (
    <>
      <Intro>{`${t("form01.papers")}:`}</Intro>
      <Table
        columns={[
          { title: t("form01.no"), width: 28, align: "center" },
          { title: t("form01.paper") },
          { title: t("form01.form"), width: 74 },
          { title: t("form01.quantity"), width: 54, align: "center" },
        ]}
        rows={papers.map(({ name, form, quantity }, place) => [
          String(place + 1),
          name,
          form,
          quantity === 0 ? "–" : String(quantity),
        ])}
      />
    </>
  );
}
